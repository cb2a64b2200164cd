import { expect, test } from 'vitest'
import {
  dayAfter,
  dayBefore,
  dayInWords,
  daysInMonth,
  isMonthEnd,
  makeDay,
  monthIndex,
  monthName,
  partsOf,
  shiftYears,
} from './days.ts'

test.each([
  [2021, 1, 31],
  [2021, 2, 28],
  [2020, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2021, 4, 30],
  [2021, 12, 31],
])('in %i, month %i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

test.each([0, 13, 1.5])('%s is not a month', (month) => {
  expect(() => daysInMonth(2021, month)).toThrow(RangeError)
  expect(() => monthName(month)).toThrow(RangeError)
})

test('a day is written with two digits for month and day', () => {
  expect(makeDay(2021, 4, 1)).toBe('2021-04-01')
  expect(partsOf('2021-04-01')).toEqual({ year: 2021, month: 4, day: 1 })
})

test.each([
  ['2021-02-28', true],
  ['2020-02-28', false],
  ['2020-02-29', true],
  ['2021-09-30', true],
  ['2021-10-20', false],
])('%s is the end of its month: %s', (day, isEnd) => {
  expect(isMonthEnd(day)).toBe(isEnd)
})

test.each([
  ['2021-02-28', -1, '2020-02-29'],
  ['2020-02-29', 1, '2021-02-28'],
  ['2020-02-29', 4, '2024-02-29'],
  ['2020-02-28', 1, '2021-02-28'],
  ['2021-02-27', -1, '2020-02-27'],
  ['2021-06-30', -1, '2020-06-30'],
  ['2021-09-01', -3, '2018-09-01'],
])('%s shifted by %i years is %s', (day, years, shifted) => {
  expect(shiftYears(day, years)).toBe(shifted)
})

test.each([
  ['2021-09-01', '2021-08-31'],
  ['2021-01-01', '2020-12-31'],
  ['2020-03-01', '2020-02-29'],
  ['2021-03-01', '2021-02-28'],
  ['2021-03-15', '2021-03-14'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before)
})

test.each([
  ['2020-02-28', '2020-02-29'],
  ['2021-02-28', '2021-03-01'],
  ['2021-12-31', '2022-01-01'],
  ['2021-03-14', '2021-03-15'],
])('the day after %s is %s', (day, after) => {
  expect(dayAfter(day)).toBe(after)
})

test('months can be subtracted across a new year', () => {
  expect(monthIndex('2022-01-31') - monthIndex('2021-12-01')).toBe(1)
})

test('a day is said in words', () => {
  expect(dayInWords('2021-09-30')).toBe('30 September 2021')
})
