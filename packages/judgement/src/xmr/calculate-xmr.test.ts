import { describe, expect, it } from 'vitest'
import { calculateXmr } from './calculate-xmr.ts'
import type { XmrInput } from './types.ts'

/** A series with its position as label; higher is better and there is no target unless given. */
function chartOf(values: (number | null)[], given: Partial<XmrInput> = {}) {
  const points = values.map((value, index) => ({ label: `P${index + 1}`, value }))
  return calculateXmr({ points, polarity: 'higher', target: null, ...given })
}

const quiet = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]

describe('calculateXmr', () => {
  it('reads a quiet series as ordinary variation', () => {
    const chart = chartOf(quiet, { target: 11 })
    expect(chart.segments).toHaveLength(1)
    expect(chart.segments[0]).toMatchObject({ from: 0, to: 13, valueCount: 14, display: 'full' })
    expect(chart.variation).toMatchObject({ pointIndex: 13, variation: { type: 'common-cause' } })
    expect(chart.assurance).toEqual({ type: 'hit-and-miss' })
    expect(chart.display).toBe('full')
  })

  it('places each point and says what its signal means', () => {
    const chart = chartOf([...quiet, 40], { polarity: 'lower', options: { baselinePoints: 14 } })
    expect(chart.points.at(-1)).toEqual({
      status: 'value',
      label: 'P15',
      segment: 0,
      value: 40,
      relativeToMean: 1,
      zone: 'outside-limits',
      variation: {
        type: 'concern',
        rule: 'outside-limits',
        direction: 'high',
        label: 'Above the upper limit',
      },
    })
  })

  it('screens moving ranges unless told otherwise', () => {
    const values = [10, 12, 10, 12, 10, 12, 10, 54]
    const screened = chartOf(values)
    const unscreened = chartOf(values, { options: { screenOutliers: false } })
    expect(screened.segments[0]?.lines).toMatchObject({ meanMovingRange: { mean: 2 } })
    expect(unscreened.segments[0]?.lines).toMatchObject({ meanMovingRange: { mean: 8 } })
  })

  it('counts points outside the limits among two of three unless told otherwise', () => {
    const values = [...quiet, 30, 15, 12]
    const counting = chartOf(values, { options: { baselinePoints: 14 } })
    const notCounting = chartOf(values, {
      options: { baselinePoints: 14, twoOfThreeIncludesOutside: false },
    })
    expect(counting.points[15]).toMatchObject({ variation: { rule: 'two-of-three' } })
    expect(notCounting.points[15]).toMatchObject({ variation: { type: 'common-cause' } })
  })

  it('draws lines afresh at a rebase, with no moving range across it', () => {
    const chart = chartOf([10, 12, 10, 12, 90, 94, 90, 94], { options: { rebaseAt: [4] } })
    expect(chart.segments).toMatchObject([
      { from: 0, to: 3, lines: { mean: 11, meanMovingRange: { mean: 2 } } },
      { from: 4, to: 7, lines: { mean: 92, meanMovingRange: { mean: 4 } } },
    ])
    expect(chart.points.map(({ segment }) => segment)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })

  it('lets no trend cross a rebase', () => {
    const values = [9, 2, 3, 4, 5, 6, 7, 8]
    expect(chartOf(values).variation).toMatchObject({ variation: { rule: 'trend' } })
    const rebased = chartOf(values, { options: { rebaseAt: [4] } })
    expect(rebased.variation).toMatchObject({ variation: { type: 'common-cause' } })
  })

  it('lets no shift cross a rebase', () => {
    const values = [...quiet, 13, 13, 13, 13, 13, 13, 13]
    const options = { baselinePoints: 14 }
    expect(chartOf(values, { options }).variation).toMatchObject({ variation: { rule: 'shift' } })
    const rebased = chartOf(values, { options: { ...options, rebaseAt: [18] } })
    expect(rebased.variation).toMatchObject({ variation: { type: 'common-cause' } })
  })

  it('judges the target by the limits of the last segment', () => {
    const values = [...quiet, 90, 94, 90, 94]
    expect(chartOf(values, { target: 50, options: { rebaseAt: [14] } }).assurance).toEqual({
      type: 'pass',
    })
  })

  it('advises on what to show by the last segment with a value', () => {
    const chart = chartOf([...quiet, 90, 94, null], { options: { rebaseAt: [14, 16] } })
    expect(chart.segments.map(({ display }) => display)).toEqual(['full', 'run-chart', 'run-chart'])
    expect(chart.display).toBe('run-chart')
  })

  it('ignores a rebase at the first point and the order of rebases', () => {
    const chart = chartOf(quiet, { options: { rebaseAt: [8, 0, 4, 4] } })
    expect(chart.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [4, 7],
      [8, 13],
    ])
  })

  it('gives a missing value no type and looks to the point before it', () => {
    const chart = chartOf([...quiet, null], { target: 11 })
    expect(chart.points.at(-1)).toEqual({ status: 'missing', label: 'P15', segment: 0 })
    expect(chart.variation).toMatchObject({ pointIndex: 13 })
    expect(chart.segments[0]).toMatchObject({ to: 14, valueCount: 14 })
  })

  it('computes two points and advises a run chart', () => {
    const chart = chartOf([10, 12], { target: 20 })
    expect(chart.segments[0]?.lines).toMatchObject({ limits: { upper: expect.closeTo(16.32, 9) } })
    expect(chart.assurance).toEqual({ type: 'fail' })
    expect(chart.display).toBe('run-chart')
  })

  it('has a mean and no limits for one point', () => {
    const chart = chartOf([42], { target: 40 })
    expect(chart.segments[0]?.lines).toMatchObject({ status: 'mean-only', mean: 42 })
    expect(chart.points[0]).toMatchObject({ relativeToMean: 0, zone: 'no-limits' })
    expect(chart.assurance).toEqual({ type: 'none', reason: 'no-limits' })
  })

  it('says why an empty series has nothing', () => {
    expect(chartOf([], { target: 40 })).toEqual({
      segments: [],
      points: [],
      variation: { status: 'none', reason: 'no-values' },
      assurance: { type: 'none', reason: 'no-limits' },
      display: 'run-chart',
    })
  })

  it('finds nothing to signal in a constant series', () => {
    const chart = chartOf(
      quiet.map(() => 85),
      { target: 80 },
    )
    expect(chart.points[6]).toMatchObject({ relativeToMean: 0, zone: 'inside-two-sigma' })
    expect(chart.variation).toMatchObject({ variation: { type: 'common-cause' } })
    expect(chart.assurance).toEqual({ type: 'pass' })
  })

  it.each([
    { name: 'a value that is no number', given: {}, values: [1, Number.NaN] },
    { name: 'an infinite target', given: { target: Infinity }, values: [1, 2] },
    { name: 'a rebase past the end', given: { options: { rebaseAt: [2] } }, values: [1, 2] },
    { name: 'a rebase between points', given: { options: { rebaseAt: [0.5] } }, values: [1, 2] },
    { name: 'an empty baseline', given: { options: { baselinePoints: 0 } }, values: [1, 2] },
  ])('refuses $name', ({ given, values }) => {
    expect(() => chartOf(values, given)).toThrow(RangeError)
  })
})
