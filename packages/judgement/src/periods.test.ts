import { expect, test } from 'vitest'
import {
  daysOf,
  nextQuarter,
  parsePeriod,
  periodContaining,
  previousQuarter,
  previousYear,
  quarterContaining,
  quartersOf,
  startOf,
  yearOf,
} from './periods.ts'

test.each([
  ['2021-22-Q1', '2021-04-01', '2021-06-30', 'Quarter 1 2021/22'],
  ['2021-22-Q2', '2021-07-01', '2021-09-30', 'Quarter 2 2021/22'],
  ['2021-22-Q3', '2021-10-01', '2021-12-31', 'Quarter 3 2021/22'],
  ['2021-22-Q4', '2022-01-01', '2022-03-31', 'Quarter 4 2021/22'],
  ['1999-00-Q4', '2000-01-01', '2000-03-31', 'Quarter 4 1999/00'],
])('%s runs from %s to %s', (id, from, to, label) => {
  const quarter = parsePeriod(id)
  expect(quarter).toMatchObject({ id, from, to, label, quarter: Number(id.at(-1)) })
})

test.each(['2021-23-Q1', '2021-22-Q5', '2021-22-Q0', '2021/22-Q1', '2021-22', ' 2021-22-Q1', ''])(
  '"%s" is not a quarter',
  (id) => {
    expect(() => parsePeriod(id)).toThrow(RangeError)
  },
)

test.each([
  ['2021-04-01', '2021-22-Q1'],
  ['2021-06-30', '2021-22-Q1'],
  ['2021-07-01', '2021-22-Q2'],
  ['2021-12-31', '2021-22-Q3'],
  ['2022-01-01', '2021-22-Q4'],
  ['2022-03-31', '2021-22-Q4'],
  ['2022-04-01', '2022-23-Q1'],
])('%s lies in %s', (day, id) => {
  expect([quarterContaining(day).id, periodContaining(day)]).toEqual([id, id])
})

test.each([
  ['2021-22-Q1', '2020-21-Q4'],
  ['2021-22-Q2', '2021-22-Q1'],
  ['2000-01-Q1', '1999-00-Q4'],
])('the quarter before %s is %s', (id, before) => {
  expect(previousQuarter(parsePeriod(id)).id).toBe(before)
  expect(nextQuarter(parsePeriod(before)).id).toBe(id)
})

test('a financial year is named after both its calendar years', () => {
  expect([yearOf(2021), yearOf(1999), previousYear('2000/01'), startOf('2021/22')]).toEqual([
    '2021/22',
    '1999/00',
    '1999/00',
    2021,
  ])
  expect(daysOf('2021/22')).toEqual({ from: '2021-04-01', to: '2022-03-31' })
})

test('a financial year has four quarters, from April to March', () => {
  expect(quartersOf('2021/22').map(({ id, from, to }) => [id, from, to])).toEqual([
    ['2021-22-Q1', '2021-04-01', '2021-06-30'],
    ['2021-22-Q2', '2021-07-01', '2021-09-30'],
    ['2021-22-Q3', '2021-10-01', '2021-12-31'],
    ['2021-22-Q4', '2022-01-01', '2022-03-31'],
  ])
})
