import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPoint, aSeries, aTarget, aTrend } from '../../examples/build-trend.ts'
import { ATTENDANCE, DEFINITIONS, DENSE, RUNNING, SPEND } from '../../examples/trends.ts'
import { prepareTrend } from '../trend/prepare-trend.ts'
import { boxAround, boxOfText, isInside, overlap } from './boxes.ts'
import { layOutTrend } from './lay-out-trend.ts'
import type { PlacedText, TrendFrame } from './trend-layout.ts'

const WIDE = { width: 720, height: 320, fontSize: 14 }
const NARROW = { width: 308, height: 260, fontSize: 12 }
const options = { view: 'as-returned', until: '2021-09-30' } as const

function laidOut(trend: Parameters<typeof prepareTrend>[0], frame: TrendFrame = WIDE) {
  return layOutTrend(prepareTrend(trend, options), frame)
}

function texts(labels: readonly PlacedText[]): string[] {
  return labels.map(({ text }) => text)
}

it('maps the ends of the time and of the values to the edges of the plot', () => {
  const chart = prepareTrend(RUNNING, options)
  const { plot, x, y } = layOutTrend(chart, WIDE)
  expect([x(chart.xDomain[0]), x(chart.xDomain[1])]).toEqual([plot.left, plot.right])
  expect([y(chart.yDomain[0]), y(chart.yDomain[1])]).toEqual([plot.bottom, plot.top])
})

describe('figures', () => {
  it('are all written where they fit', () => {
    expect(laidOut(DENSE).markLabels.length).toBe(24)
  })

  it('are written as they fit in a narrow frame: the first, the extremes and the newest', () => {
    const written = texts(laidOut(DENSE, NARROW).markLabels)
    expect(written.length).toBeLessThan(24)
    expect(written).toEqual(expect.arrayContaining(['66', '37', '43']))
  })

  it('are led to from their marks', () => {
    const { markLabels, x, y } = laidOut(
      aTrend({ series: [aSeries([aPoint('2021-03-31', '30'), aPoint('2021-09-30', '40')])] }),
    )
    const newest = markLabels.find(({ text }) => text === '40')
    expect(newest?.x).toBeCloseTo(x(Date.parse('2021-09-30')) + (newest?.dx ?? 0), 9)
    expect(newest?.y).toBeCloseTo(y(40) + (newest?.dy ?? 0), 9)
  })

  it('of a protected number stand at the foot', () => {
    const { markLabels, plot } = laidOut(DEFINITIONS)
    const hidden = markLabels.find(({ text }) => text === '<5')
    expect(hidden?.y).toBeLessThan(plot.bottom)
    expect(hidden?.y).toBeGreaterThan(plot.bottom - 20)
  })
})

describe('names', () => {
  it('of several series stand at their ends with their newest figures', () => {
    expect(texts(laidOut(ATTENDANCE).endLabels)).toEqual([
      'Total 92.6%',
      'Primary 94.4%',
      'Secondary 90.7%',
      'Special 85.4%',
      'PRU 69.1%',
    ])
  })

  it('lose their figure where that would take too much of the width', () => {
    expect(texts(laidOut(SPEND, NARROW).endLabels)).toEqual([
      'Total £15.47m',
      'Residential',
      'IFA £2.66m',
    ])
  })

  it('stand beside an early end, inside the plot', () => {
    const early = aSeries([aPoint('2018-03-31', '20'), aPoint('2018-06-30', '20')], {
      component: 'Overspend',
      isJudged: false,
    })
    const whole = aSeries([aPoint('2018-03-31', '40'), aPoint('2021-09-30', '40')], {
      component: 'Total',
    })
    const { endLabels, plot } = laidOut(aTrend({ series: [whole, early] }))
    const label = endLabels.find(({ text }) => text === 'Overspend 20')
    expect(label?.x).toBeLessThan(plot.right)
  })

  it('of several that end early on one day stand in a column, each led to its mark', () => {
    const early = (component: string, value: string) =>
      aSeries([aPoint('2018-03-31', value)], { component, isJudged: false })
    const whole = aSeries([aPoint('2018-03-31', '900'), aPoint('2021-09-30', '900')], {
      component: 'Total',
    })
    const { endLabels } = laidOut(
      aTrend({ series: [whole, early('CAF', '50'), early('Pre-CAF', '40')] }),
    )
    const [, caf, preCaf] = endLabels
    expect([caf?.text, preCaf?.text, caf?.x]).toEqual(['CAF 50', 'Pre-CAF 40', preCaf?.x])
    expect([caf?.leader, preCaf?.leader]).not.toContain(null)
  })

  it('of a target stand right of a line that reaches the edge, else along the line', () => {
    const trend = aTrend({
      series: [aSeries([aPoint('2018-03-31', '47'), aPoint('2021-09-30', '38')])],
      targets: [aTarget('2018/19', '34'), aTarget('2021/22', '20')],
    })
    const { targetLabels, plot } = laidOut(trend)
    const places = targetLabels.map(({ text, x }) => [text, x > plot.right])
    expect(places).toEqual(
      expect.arrayContaining([
        ['Target 34', false],
        ['Target 20', true],
      ]),
    )
  })

  it('of a likely range are its two ends and what lies between', () => {
    expect(texts(laidOut(RUNNING).likelyLabels)).toEqual(['683', 'About 612', '541'])
  })
})

describe('in any drawing', () => {
  const days = ['2018-03-31', '2019-03-31', '2019-06-30', '2021-03-31', '2021-08-31', '2021-09-30']
  const aValue = fc.integer({ min: -50, max: 999 }).map(String)
  const aSeriesOf = (component: string) =>
    fc.array(fc.option(aValue), { minLength: days.length, maxLength: days.length }).map((values) =>
      aSeries(
        values.map((value, index) => aPoint(days[index] ?? '', value)),
        { component },
      ),
    )
  const aDrawing = fc
    .record({
      series: fc.tuple(aSeriesOf('Total'), aSeriesOf('Leaving Care')),
      target: aValue,
      isSingle: fc.boolean(),
      frame: fc.constantFrom(WIDE, NARROW),
    })
    .map(({ series: [total, other], target, isSingle, frame }) => ({
      frame,
      trend: aTrend({
        series: isSingle ? [total] : [total, other],
        targets: [aTarget('2018/19', target), aTarget('2021/22', '20')].map((each) => ({
          ...each,
          component: 'Total',
        })),
      }),
    }))

  it('no two texts overlap, and none leaves the frame', () => {
    fc.assert(
      fc.property(aDrawing, ({ trend, frame }) => {
        const layout = laidOut(trend, frame)
        const main = new Set(['Total'])
        const boxes = [
          ...layout.markLabels.map((label) => boxOfText(label, frame.fontSize, true)),
          ...layout.endLabels.map((label) => boxOfText(label, frame.fontSize, main.has(label.key))),
          ...layout.targetLabels.map((label) => boxOfText(label, frame.fontSize)),
          ...layout.yTicks.map((label) => boxOfText(label, frame.fontSize)),
        ]
        const whole = { left: -1, top: 0, right: frame.width, bottom: frame.height }
        const areApart = boxes.every((box, index) =>
          boxes.slice(index + 1).every((other) => !overlap(box, other)),
        )
        return areApart && boxes.every((box) => isInside(box, whole))
      }),
    )
  })

  it('the newest figure of a line is written', () => {
    fc.assert(
      fc.property(aDrawing, ({ trend, frame }) => {
        const chart = prepareTrend({ ...trend, series: trend.series.slice(0, 1) }, options)
        const { markLabels } = layOutTrend(chart, frame)
        const newest = chart.series.flatMap(({ marks }) => marks.filter((mark) => mark.isNewest))
        return newest.every(({ key }) => markLabels.some((label) => label.key === key))
      }),
    )
  })

  it('no figure is written over a mark', () => {
    fc.assert(
      fc.property(aDrawing, ({ trend, frame }) => {
        const chart = prepareTrend(trend, options)
        const { markLabels, x, y } = layOutTrend(chart, frame)
        const marks = chart.series.flatMap((series) =>
          series.marks.map((mark) => boxAround({ x: x(mark.x), y: y(mark.y) }, 3)),
        )
        return markLabels.every((label) => {
          const box = boxOfText(label, frame.fontSize, true)
          return marks.every((mark) => !overlap(mark, box))
        })
      }),
    )
  })
})
