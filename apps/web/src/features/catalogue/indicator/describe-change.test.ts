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
    { label: 'Owners', before: null, after: 'liz-davenport, sam-murtagh (deputy)' },
  ])
})

it.each([
  ['set-target', 'Set a target'],
  ['merge-indicator', 'Merge indicator'],
])('says %s as “%s”', (action, words) => {
  expect(describeAction(action)).toBe(words)
})
