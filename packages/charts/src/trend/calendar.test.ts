import { expect, it } from 'vitest'
import {
  dayInWords,
  isYearEnd,
  monthEnd,
  monthInWords,
  monthsCovered,
  nextDay,
  placeOf,
  quarterOf,
  shortYear,
} from './calendar.ts'

it.each([
  ['2021-04-01', '2021-09-30', 6],
  ['2020-09-01', '2021-08-31', 12],
  ['2021-09-01', '2021-10-20', 1],
  ['2021-09-30', '2021-09-30', 1],
])('counts the months from %s to %s as %i', (from, to, months) => {
  expect(monthsCovered(from, to)).toBe(months)
})

it('ends February on its last day, and carries a thirteenth month over', () => {
  expect([monthEnd(2020, 2), monthEnd(2021, 2), monthEnd(2021, 13)]).toEqual([
    '2020-02-29',
    '2021-02-28',
    '2022-01-31',
  ])
})

it('steps over the ends of months and years', () => {
  expect([nextDay('2020-02-28'), nextDay('2021-12-31')]).toEqual(['2020-02-29', '2022-01-01'])
})

it.each([
  ['2021-03-31', 4, '20/21'],
  ['2021-04-01', 1, '21/22'],
  ['2021-09-30', 2, '21/22'],
  ['2021-12-31', 3, '21/22'],
  ['2000-01-01', 4, '99/00'],
])('puts %s into quarter %i of %s', (day, quarter, year) => {
  expect([quarterOf(day), shortYear(day)]).toEqual([quarter, year])
})

it('knows the last day of each type of year', () => {
  expect([
    isYearEnd('2021-03-31', 'financial'),
    isYearEnd('2021-08-31', 'academic'),
    isYearEnd('2021-12-31', 'calendar'),
    isYearEnd('2021-03-30', 'financial'),
    isYearEnd('2021-08-31', 'financial'),
  ]).toEqual([true, true, true, false, false])
})

it('writes days in words', () => {
  expect([monthInWords('2021-08-31'), dayInWords(placeOf('2022-03-01'))]).toEqual([
    'Aug 2021',
    '1 March 2022',
  ])
})
