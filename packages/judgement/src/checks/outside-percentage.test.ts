import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../../examples/build-case.ts'
import { saidOf } from '../../examples/build-return.ts'

function said(value: string, unit: string) {
  const indicator = anIndicator({ definitions: [aDefinition({ unit })] })
  return saidOf(aCase([figureAt('2021-22-Q2', value)], { indicator }))
}

test('104% and −4% lie outside', () => {
  expect([...said('104', '%'), ...said('-4', '%')]).toEqual([
    'outside-percentage: 104% lies outside 0% to 100%.',
    'outside-percentage: −4% lies outside 0% to 100%.',
  ])
})

test.each([
  ['0', '%'],
  ['100', '%'],
  ['104', 'count'],
  ['-4', 'points'],
])('%s %s does not', (value, unit) => {
  expect(said(value, unit)).toEqual([])
})
