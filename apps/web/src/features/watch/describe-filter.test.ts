import { expect, it } from 'vitest'
import { describeFilter } from './describe-filter.ts'

const boards = [{ id: 'tst', name: 'Board of Tests', codePrefix: 'TST', period: null }]

it('names each part of the filter, a board by its name', () => {
  expect(
    describeFilter(
      { boards },
      { kind: ['newly-red', 'overdue'], board: 'tst', service: 'Homes', officer: 'Ada Bell' },
    ),
  ).toEqual(['newly red or without a figure', 'Board of Tests', 'Homes', 'Ada Bell'])
})

it('says nothing when nothing is filtered, and an unknown board as the address does', () => {
  expect(describeFilter({ boards }, {})).toEqual([])
  expect(describeFilter({ boards }, { board: 'gone' })).toEqual(['gone'])
})

it('cuts what is endless', () => {
  const [kind, officer] = describeFilter(
    { boards },
    { kind: ['overdue', 'k'.repeat(5000)], officer: 'o'.repeat(5000) },
  )
  expect(kind).toMatch(/^without a figure or k{79}…$/)
  expect(officer).toMatch(/^o{79}…$/)
})
