import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculateXmr } from './calculate-xmr.ts'
import type { Variation, XmrInput, XmrPolarity, XmrResult } from './types.ts'

const value = fc.option(fc.integer({ min: -500, max: 500 }), { nil: null })
const polarity = fc.constantFrom<XmrPolarity>('higher', 'lower', 'none')

const series: fc.Arbitrary<XmrInput> = fc
  .array(value, { minLength: 1, maxLength: 40 })
  .chain((values) =>
    fc.record({
      points: fc.constant(values.map((held, index) => ({ label: `P${index + 1}`, value: held }))),
      polarity,
      target: value,
      options: fc.record({
        screenOutliers: fc.boolean(),
        twoOfThreeIncludesOutside: fc.boolean(),
        rebaseAt: fc.array(fc.nat({ max: values.length - 1 }), { maxLength: 2 }),
        baselinePoints: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      }),
    }),
  )

/** The input with each value and the target put through `change`. */
function changed(input: XmrInput, change: (held: number) => number): XmrInput {
  const apply = (held: number | null) => (held === null ? null : change(held))
  return {
    ...input,
    target: apply(input.target),
    points: input.points.map((point) => ({ ...point, value: apply(point.value) })),
  }
}

function variationsOf(result: XmrResult): (Variation | 'missing')[] {
  return result.points.map((point) => (point.status === 'value' ? point.variation : 'missing'))
}

/** The mean and limits of every segment that has them, in order. */
function linesOf(result: XmrResult): number[] {
  return result.segments.flatMap(({ lines }) =>
    lines.status === 'full' ? [lines.mean, lines.limits.lower, lines.limits.upper] : [],
  )
}

function near(line: number): unknown {
  return expect.closeTo(line, 6)
}

/** A variation without its words, its direction turned round. */
function mirrored(variation: Variation | 'missing') {
  if (variation === 'missing' || variation.type === 'common-cause') return variation
  const { type, rule, direction } = variation
  return { type, rule, direction: direction === 'high' ? 'low' : 'high' }
}

describe('an XmR chart', () => {
  it('moves its lines along when every value moves, and its readings stay', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -1000, max: 1000 }), (input, distance) => {
        const before = calculateXmr(input)
        const after = calculateXmr(changed(input, (held) => held + distance))

        expect(linesOf(after)).toEqual(
          linesOf(before)
            .map((line) => line + distance)
            .map(near),
        )
        expect(variationsOf(after)).toEqual(variationsOf(before))
        expect(after.assurance).toEqual(before.assurance)
        expect(after.display).toBe(before.display)
      }),
    )
  })

  it('turns its signals round when values and polarity are mirrored, with the same meaning', () => {
    const other: Record<XmrPolarity, XmrPolarity> = {
      higher: 'lower',
      lower: 'higher',
      none: 'none',
    }
    fc.assert(
      fc.property(series, (input) => {
        const before = calculateXmr(input)
        const mirror = changed(input, (held) => -held)
        const after = calculateXmr({ ...mirror, polarity: other[input.polarity] })

        expect(variationsOf(after)).toMatchObject(variationsOf(before).map(mirrored))
        expect(after.assurance).toEqual(before.assurance)
      }),
    )
  })

  it('takes a missing value anywhere without error and gives it no type', () => {
    fc.assert(
      fc.property(series, fc.nat(), (input, at) => {
        const index = at % input.points.length
        const points = input.points.with(index, { label: 'gap', value: null })
        const result = calculateXmr({ ...input, points })

        expect(result.points).toHaveLength(points.length)
        expect(result.points[index]).toMatchObject({ status: 'missing', label: 'gap' })
        expect(result.points[index]).not.toHaveProperty('variation')
      }),
    )
  })
})
