import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../../examples/build-case.ts'
import { saidOf } from '../../examples/build-return.ts'
import type { Basis } from '../words.ts'

function said(basis: Basis, value: string, earlier: Record<string, string>, definition = 1) {
  const definitions = [aDefinition(), aDefinition({ version: 2 })]
  const held = Object.entries(earlier).map(([period, each]) => figureAt(period, each, { basis }))
  return saidOf(
    aCase([figureAt('2021-22-Q3', value, { basis, definition })], {
      earlier: held,
      indicator: anIndicator({ basis, definitions }),
      definition,
      period: '2021-22-Q3',
    }),
  )
}

test('a running count of 18 after 20 is less than it was', () => {
  expect(said('cumulative-count', '18', { '2021-22-Q2': '20' })).toEqual([
    'below-last-quarter: 18 by 31 December 2021 is less than the 20 by 30 September 2021, though it counts the year so far.',
  ])
})

test('a running percentage may not fall either', () => {
  expect(said('cumulative-percent', '18', { '2021-22-Q2': '20' })).toHaveLength(1)
})

test('where a quarter is missing, the one before it counts', () => {
  expect(said('cumulative-count', '18', { '2021-22-Q1': '20' })[0]).toContain('20 by 30 June 2021')
})

test.each([
  ['the same total', 'cumulative-count', '20', { '2021-22-Q2': '20' }, 1],
  ['last year’s total', 'cumulative-count', '18', { '2020-21-Q4': '20' }, 1],
  ['a rate', 'rate', '18', { '2021-22-Q2': '20' }, 1],
  ['a snapshot', 'snapshot', '18', { '2021-22-Q2': '20' }, 1],
  ['another definition', 'cumulative-count', '18', { '2021-22-Q2': '20' }, 2],
] as const)('nothing is said with %s', (_, basis, value, earlier, definition) => {
  expect(said(basis, value, earlier, definition)).toEqual([])
})
