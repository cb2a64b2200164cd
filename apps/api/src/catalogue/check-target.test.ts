import type { TargetFields } from '@quarterdeck/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TargetCheck, targetFaults } from './check-target.ts'
import { A_TARGET } from './test-keeping.ts'

const single = {
  version: 1,
  unit: 'count',
  decimals: 0,
  combine: 'single',
  components: [],
  headline: null,
} as const
const parts = { ...single, components: ['Primary', 'Secondary', 'Total'], decimals: 1 } as const

const INDICATOR = {
  basis: 'cumulative-count',
  definitions: [
    single,
    { ...parts, version: 2, combine: 'headline', headline: 'Total' },
    { ...parts, version: 3, combine: 'each' },
    { ...parts, version: 4, combine: 'sum' },
  ],
} as const
const CHECK: TargetCheck = { indicator: INDICATOR, year: '2021/22', today: '2022-02-01' }
const NUMBERS = { value: null, low: null, high: null }

function faultsOf(given: Partial<TargetFields>, check: Partial<TargetCheck> = {}): string[] {
  const faults = targetFaults({ ...A_TARGET, ...given }, { ...CHECK, ...check })
  return faults.map(({ path }) => path.replace('/body/target/', ''))
}

describe('a target that can be kept', () => {
  it.each<[string, Partial<TargetFields>]>([
    ['a number', {}],
    ['a range', { kind: 'range', ...NUMBERS, low: '45', high: '50' }],
    ['a change with what it is from', { kind: 'change', value: '-5', baseline: '40' }],
    ['a change from a figure not known yet', { kind: 'change', value: '-5' }],
    ['none, with the reason', { kind: 'none', ...NUMBERS, noTargetReason: 'small-cohort' }],
    ['one of the headline', { definition: 2, component: 'Total' }],
    ['one of the whole beside a headline', { definition: 2 }],
    ['one of a component that is judged', { definition: 3, component: 'Primary' }],
    ['one for each component alike', { definition: 3 }],
    ['one of a sum', { definition: 4, value: '34.5' }],
    ['no tolerance at all', { tolerance: { kind: 'absolute', amount: '0' } }],
    ['a profile', { profile: ['0', '25', '25', '100'], lumpy: true }],
    ['a target of one quarter', { periodTargets: { '2021-22-Q4': '30' } }],
    ['from the last day of its year', { validFrom: '2022-03-31' }],
    ['agreed today', { approvedOn: '2022-02-01', approvedBy: 'The Board' }],
  ])('is %s', (_, given) => {
    expect(faultsOf(given)).toEqual([])
  })
})

describe('a target that is refused, field by field', () => {
  it.each<[string, Partial<TargetFields>, string[]]>([
    ['a number without its value', { value: null }, ['value']],
    ['a number with a low end', { low: '3' }, ['low']],
    ['a number with a baseline', { baseline: '3' }, ['baseline']],
    ['a number with a reason for none', { noTargetReason: 'not-set' }, ['noTargetReason']],
    ['a range without its low end', { kind: 'range', ...NUMBERS, high: '9' }, ['low']],
    ['a range upside down', { kind: 'range', ...NUMBERS, low: '10', high: '9' }, ['low']],
    ['a range of one number', { kind: 'range', ...NUMBERS, low: '9', high: '9' }, ['low']],
    ['a change without its amount', { kind: 'change', value: null, baseline: '1' }, ['value']],
    ['none without the reason', { kind: 'none', ...NUMBERS }, ['noTargetReason']],
    ['none with a number', { kind: 'none', noTargetReason: 'not-set' }, ['value']],
    ['a component of a single figure', { component: 'Primary' }, ['component']],
    ['a component that is not there', { definition: 3, component: 'Nursery' }, ['component']],
    ['a part of a headline', { definition: 2, component: 'Primary' }, ['component']],
    ['a part of a sum', { definition: 4, component: 'Primary' }, ['component']],
    ['a definition that is not there', { definition: 9 }, ['definition']],
    [
      'a tolerance below zero',
      { tolerance: { kind: 'relative', amount: '-0.05' } },
      ['tolerance/amount'],
    ],
    ['a profile that falls', { profile: ['0', '50', '40', '100'] }, ['profile/2']],
    ['a profile below zero', { profile: ['-1', '50', '60', '100'] }, ['profile/0']],
    ['a profile that ends early', { profile: ['0.25', '0.5', '0.75', '1'] }, ['profile/3']],
    ['a profile above the whole', { profile: ['0', '50', '101', '100'] }, ['profile/3']],
    [
      'a quarter of another year',
      { periodTargets: { '2022-23-Q1': '3' } },
      ['periodTargets/2022-23-Q1'],
    ],
    ['what is no quarter', { periodTargets: { summer: '3' } }, ['periodTargets/summer']],
    [
      'a quarter where there is no target',
      { kind: 'none', ...NUMBERS, noTargetReason: 'not-set', periodTargets: { '2021-22-Q1': '3' } },
      ['periodTargets/2021-22-Q1'],
    ],
    ['a day before its year', { validFrom: '2021-03-31' }, ['validFrom']],
    ['a day after its year', { validFrom: '2022-04-01' }, ['validFrom']],
    ['more decimals than figures have', { value: '34.5' }, ['value']],
    [
      'more decimals in a quarter',
      { periodTargets: { '2021-22-Q1': '3.5' } },
      ['periodTargets/2021-22-Q1'],
    ],
    ['agreed tomorrow', { approvedOn: '2022-02-02' }, ['approvedOn']],
    [
      'several faults at once',
      { value: null, definition: 9, validFrom: '2020-01-01' },
      ['value', 'definition', 'validFrom'],
    ],
  ])('is %s', (_, given, fields) => {
    expect(faultsOf(given)).toEqual(fields)
  })

  it('is a profile of what does not run through the year', () => {
    const indicator = { ...INDICATOR, basis: 'snapshot' } as const
    expect(faultsOf({ profile: ['25', '50', '75', '100'] }, { indicator })).toEqual(['profile'])
  })
})

const SHARE = fc.integer({ min: 0, max: 100 })

it('takes any three shares in their order, and then all of it, for a profile', () => {
  fc.assert(
    fc.property(fc.tuple(SHARE, SHARE, SHARE), (three) => {
      const profile = [...three.toSorted((a, b) => a - b), 100].map(String)
      expect(faultsOf({ profile })).toEqual([])
    }),
  )
})

it('takes a range exactly when its low end is below its high end', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (low, high) => {
      const range = { kind: 'range', ...NUMBERS, low: String(low), high: String(high) } as const
      expect(faultsOf(range)).toEqual(low < high ? [] : ['low'])
    }),
  )
})

it('takes a value exactly when it has no more decimals than figures have', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }), (most, given) => {
      const definitions = [{ ...single, decimals: most }]
      const indicator = { ...INDICATOR, definitions } as const
      const value = `3.${'1'.repeat(given)}`
      expect(faultsOf({ value }, { indicator })).toEqual(given <= most ? [] : ['value'])
    }),
  )
})
