import { expect, it } from 'vitest'
import { describeAction, describeChange } from './describe-change.ts'

it('says what a field was and what it became, and leaves out what stayed', () => {
  expect(
    describeChange({
      before: { polarity: 'lower', source: null, name: 'Placements', smallNumbers: false },
      after: { polarity: 'none', source: 'Liquidlogic', name: 'Placements', smallNumbers: true },
    }),
  ).toEqual([
    { label: 'Better', before: 'Lower is better', after: 'Neither: it is only watched' },
    { label: 'Source', before: null, after: 'Liquidlogic' },
    { label: 'Small numbers', before: 'No', after: 'Yes' },
  ])
})

it('says a tolerance in per cent, a day as a date, and owners by name', () => {
  expect(
    describeChange({
      before: null,
      after: {
        tolerance: { kind: 'relative', amount: '0.05' },
        validFrom: '2021-04-01',
        owners: [
          { officer: 'liz-davenport', deputy: false },
          { officer: 'sam-murtagh', deputy: true },
        ],
      },
    }),
  ).toEqual([
    { label: 'Tolerance', before: null, after: '5%' },
    { label: 'In force from', before: null, after: '1 April 2021' },
    { label: 'Owners', before: null, after: 'Liz Davenport, Sam Murtagh (deputy)' },
  ])
})

it('says targets of a measure that was taken back in words, never as they are stored', () => {
  const targets = [{ component: null, validFrom: '2021-04-01', kind: 'absolute', value: '34' }]
  expect(describeChange({ before: { targets }, after: null })).toEqual([
    {
      label: 'Targets',
      before: 'In force from: 1 April 2021, Kind: A number to reach, Value: 34',
      after: null,
    },
  ])
})

it('says a target of a single quarter by its quarter', () => {
  const periodTargets = { '2021-22-Q2': '45' }
  expect(describeChange({ before: null, after: { periodTargets } })).toMatchObject([
    { label: 'Targets of single quarters', after: 'Quarter 2 2021/22: 45' },
  ])
})

it.each([
  ['set-target', 'Set a target'],
  ['merge-indicator', 'Merge indicator'],
])('says %s as “%s”', (action, words) => {
  expect(describeAction(action)).toBe(words)
})
