import { expect, test } from 'vitest'
import { aCase, figureAt } from '../../examples/build-case.ts'
import { findingsOf, saidOf } from '../../examples/build-return.ts'

const measure = aCase([figureAt('2021-22-Q2', '38')])

test('a judgement of green is better than amber', () => {
  expect(saidOf(measure, { judgement: 'green', status: 'amber' })).toEqual([
    'rosier-than-computed: The judgement is green, but the figures come to amber.',
  ])
})

test('it is about the judgement', () => {
  const [found] = findingsOf(measure, { judgement: 'amber', status: 'red' })
  expect(found).toMatchObject({
    field: 'judgement',
    facts: { judgement: 'amber', computed: 'red' },
  })
})

test.each([
  ['red', 'amber'],
  ['green', 'green'],
  ['green', 'none'],
  ['none', 'red'],
  ['green', null],
  [null, 'red'],
] as const)('%s beside %s is not', (judgement, status) => {
  expect(saidOf(measure, { judgement, status })).toEqual([])
})
