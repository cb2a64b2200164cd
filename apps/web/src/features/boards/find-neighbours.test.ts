import type { PublishedPeriod } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { findNeighbours } from './find-neighbours.ts'

function period(id: string): PublishedPeriod {
  return {
    id,
    label: id,
    year: id.slice(0, 7),
    quarter: 1,
    from: '2021-07-01',
    to: '2021-09-30',
    publication: { sequence: 1, date: '2022-01-24' },
  }
}

const periods = [period('2021-22-Q2'), period('2019-20-Q1'), period('2018-19-Q4')]

it.each([
  ['2021-22-Q2', '2019-20-Q1', undefined],
  ['2019-20-Q1', '2018-19-Q4', '2021-22-Q2'],
  ['2018-19-Q4', undefined, '2019-20-Q1'],
  ['2020-21-Q1', undefined, undefined],
])('finds the published quarters on either side of %s', (id, previous, next) => {
  const found = findNeighbours(periods, id)
  expect([found.previous?.id, found.next?.id]).toEqual([previous, next])
})
