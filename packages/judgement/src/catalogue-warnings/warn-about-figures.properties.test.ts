import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aDefinition,
  anIndicator,
  aPlannedMeasure,
  aRange,
  aTarget,
  figureAt,
} from '../../examples/build-case.ts'
import type { Polarity } from '../words.ts'
import { warnAboutMeasure } from './warn-about-measure.ts'
import type { CatalogueWarningCode } from './warning.ts'

const QUARTERS = ['2018-19', '2019-20', '2020-21'].flatMap((year) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`),
)
const polarity = fc.constantFrom<Polarity>('higher', 'lower', 'range')
const values = fc.array(fc.integer({ min: -20, max: 200 }), { minLength: 1, maxLength: 12 })
const number = fc.integer({ min: -20, max: 700 })
const width = fc.integer({ min: 0, max: 60 })

type Given = { polarity: Polarity; values: readonly number[]; low: number; width: number }

const measure: fc.Arbitrary<Given> = fc.record({ polarity, values, low: number, width })

/** The codes said of figures beside a target, every number written as `write` does. */
function codes(
  { polarity, values, low, width }: Given,
  write: (value: number) => string = String,
  decimals = 0,
): CatalogueWarningCode[] {
  const definitions = [aDefinition({ decimals })]
  const figures = values.map((value, index) => figureAt(QUARTERS[index] as string, write(value)))
  const target =
    polarity === 'range'
      ? aRange(write(low), write(low + width))
      : aTarget({ value: write(low), tolerance: { kind: 'absolute', amount: '0' } })
  const indicator = anIndicator({ polarity, definitions })
  return warnAboutMeasure(aPlannedMeasure({ indicator, figures, target })).map(({ code }) => code)
}

test('scaling figures and target together changes nothing', () => {
  fc.assert(
    fc.property(measure, fc.integer({ min: 1, max: 10_000 }), (given, by) => {
      expect(codes(given, (value) => String(value * by))).toEqual(codes(given))
    }),
    { numRuns: 500 },
  )
})

test('moving the point of figures, target and decimals together changes nothing', () => {
  fc.assert(
    fc.property(measure, (given) => {
      expect(codes(given, (value) => (value / 100).toFixed(2), 2)).toEqual(codes(given))
    }),
    { numRuns: 500 },
  )
})

test('the order of figures does not make a target implausible', () => {
  const few = fc.record({
    polarity,
    values: fc.array(number, { minLength: 1, maxLength: 8 }),
    low: number,
    width,
  })
  fc.assert(
    fc.property(few, (given) => {
      const turned = { ...given, values: given.values.toReversed() }
      expect(codes(turned)).toEqual(codes(given))
    }),
  )
})

test('a target among the figures is not implausible where they lie within twice of one another', () => {
  const alike = fc.record({
    polarity,
    values: fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 1, maxLength: 12 }),
    low: fc.integer({ min: 50, max: 100 }),
    width,
  })
  fc.assert(
    fc.property(alike, (given) => {
      expect(codes(given)).not.toContain('implausible-target')
    }),
  )
})

test('a harder target is never met already where an easier one is not', () => {
  const oneWay = fc.constantFrom<Polarity>('higher', 'lower')
  const given = fc.record({ polarity: oneWay, values, low: number, width: fc.constant(0) })
  fc.assert(
    fc.property(given, fc.nat(50), (easier, by) => {
      const low = easier.low + (easier.polarity === 'higher' ? by : -by)
      const isMet = (each: Given) => codes(each).includes('already-met')
      expect(isMet(easier) || !isMet({ ...easier, low })).toBe(true)
    }),
  )
})
