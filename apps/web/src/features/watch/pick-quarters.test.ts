import { expect, it } from 'vitest'
import { pickQuarters } from './pick-quarters.ts'

const quarters = Array.from({ length: 14 }, (_, index) => ({ id: `q${index}`, label: `Q${index}` }))

const map = {
  id: 'tst',
  name: 'Board of Tests',
  codePrefix: 'TST',
  quarters,
  measures: [
    {
      indicator: 'beds-in-use',
      code: 'TST01 01',
      title: 'Beds in use',
      statuses: quarters.map(({ id }) => (id === 'q2' ? ('red' as const) : null)),
    },
  ],
}

it('keeps the newest twelve, each status under its quarter', () => {
  const picked = pickQuarters(map, false)
  expect(picked.quarters.map(({ id }) => id).at(0)).toBe('q2')
  expect(picked.quarters).toHaveLength(12)
  expect(picked.measures[0]?.statuses[0]).toBe('red')
  expect(picked.measures[0]?.statuses).toHaveLength(12)
})

it('keeps all where all are asked for', () => {
  expect(pickQuarters(map, true)).toBe(map)
})
