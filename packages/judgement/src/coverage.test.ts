import { describe, expect, test } from 'vitest'
import {
  defaultCoverage,
  inStretch,
  isCompleteYear,
  isPartYear,
  monthsSpanned,
  outturnCoverage,
  ownYear,
  planYearOf,
  sameStretch,
  shiftStretch,
  stretchInWords,
  withArticle,
} from './coverage.ts'
import type { Basis, YearType } from './words.ts'

const stretch = (from: string, to: string) => ({ from, to })

test.each([
  ['2021-03-31', 'financial', '2020-04-01', '2021-03-31'],
  ['2021-04-01', 'financial', '2021-04-01', '2022-03-31'],
  ['2021-07-31', 'academic', '2020-09-01', '2021-08-31'],
  ['2021-09-01', 'academic', '2021-09-01', '2022-08-31'],
  ['2021-12-31', 'calendar', '2021-01-01', '2021-12-31'],
] as const)('%s lies in the %s year from %s to %s', (day, yearType, from, to) => {
  expect(ownYear(day, yearType)).toEqual({ from, to })
})

describe('where no stretch is stated', () => {
  test.each<[Basis, YearType, string, string, string]>([
    ['snapshot', 'financial', '2021-22-Q2', '2021-09-30', '2021-09-30'],
    ['snapshot', 'academic', '2021-22-Q4', '2022-03-31', '2022-03-31'],
    ['forecast', 'financial', '2021-22-Q2', '2021-04-01', '2022-03-31'],
    ['cumulative-count', 'financial', '2021-22-Q2', '2021-04-01', '2021-09-30'],
    ['cumulative-percent', 'financial', '2021-22-Q4', '2021-04-01', '2022-03-31'],
    ['rate', 'academic', '2021-22-Q1', '2020-09-01', '2021-06-30'],
    ['rate', 'academic', '2021-22-Q2', '2021-09-01', '2021-09-30'],
    ['cumulative-count', 'calendar', '2021-22-Q3', '2021-01-01', '2021-12-31'],
    ['annual', 'academic', '2021-22-Q1', '2019-09-01', '2020-08-31'],
    ['annual', 'academic', '2021-22-Q2', '2020-09-01', '2021-08-31'],
    ['annual', 'financial', '2021-22-Q3', '2020-04-01', '2021-03-31'],
    ['annual', 'financial', '2021-22-Q4', '2021-04-01', '2022-03-31'],
    ['annual', 'calendar', '2021-22-Q3', '2021-01-01', '2021-12-31'],
    ['termly', 'financial', '2021-22-Q1', '2021-01-01', '2021-04-30'],
    ['termly', 'academic', '2021-22-Q2', '2021-05-01', '2021-08-31'],
    ['termly', 'financial', '2021-22-Q3', '2021-09-01', '2021-12-31'],
    ['termly', 'financial', '2021-22-Q4', '2021-09-01', '2021-12-31'],
  ])('%s, %s year, at %s: %s to %s', (basis, yearType, period, from, to) => {
    expect(defaultCoverage({ basis, yearType, period })).toMatchObject({ from, to })
  })
})

describe('last year’s outturn', () => {
  test.each<[Basis, YearType, string, string]>([
    ['snapshot', 'financial', '2019-03-31', '2019-03-31'],
    ['cumulative-count', 'financial', '2018-04-01', '2019-03-31'],
    ['cumulative-count', 'academic', '2017-09-01', '2018-08-31'],
    ['cumulative-percent', 'calendar', '2018-01-01', '2018-12-31'],
    ['rate', 'academic', '2017-09-01', '2018-08-31'],
    ['annual', 'academic', '2017-09-01', '2018-08-31'],
    ['termly', 'financial', '2018-09-01', '2018-12-31'],
    ['forecast', 'financial', '2018-04-01', '2019-03-31'],
  ])('of %s, %s year, for 2018/19: %s to %s', (basis, yearType, from, to) => {
    expect(outturnCoverage({ basis, yearType, year: '2018/19' })).toMatchObject({ from, to })
  })
})

test.each([
  ['2021-09-30', '2021-09-30', '30 September 2021'],
  ['2021-04-01', '2022-03-31', '2021/22'],
  ['2020-09-01', '2021-08-31', 'academic year 2020/21'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['2021-01-01', '2021-04-30', 'spring term 2021'],
  ['2021-05-01', '2021-08-31', 'summer term 2021'],
  ['2021-09-01', '2021-12-31', 'autumn term 2021'],
  ['2021-08-01', '2021-08-31', 'August 2021'],
  ['2020-02-01', '2020-02-29', 'February 2020'],
  ['2021-02-01', '2021-02-27', '1 February 2021 to 27 February 2021'],
  ['2021-04-01', '2021-09-30', '1 April 2021 to 30 September 2021'],
  ['2021-04-01', '2021-07-31', '1 April 2021 to 31 July 2021'],
  ['2020-07-01', '2021-06-30', '1 July 2020 to 30 June 2021'],
])('%s to %s is "%s"', (from, to, words) => {
  expect(stretchInWords({ from, to })).toBe(words)
})

test.each([
  ['academic year 2020/21', 'the academic year 2020/21'],
  ['Spring term 2018/19', 'the spring term 2018/19'],
  ['2020/21', '2020/21'],
  ['August 2021', 'August 2021'],
])('"%s" inside a sentence is "%s"', (label, words) => {
  expect(withArticle(label)).toBe(words)
})

test('a day is said with "at", a stretch with "for"', () => {
  const day = { from: '2021-09-30', to: '2021-09-30', label: 'end of quarter' }
  expect(inStretch(day)).toBe('at 30 September 2021')
  expect(inStretch({ ...day, from: '2021-09-01', label: 'autumn term 2021' })).toBe(
    'for the autumn term 2021',
  )
})

test.each([
  ['2021-04-01', '2021-09-30', 6],
  ['2021-04-01', '2022-03-31', 12],
  ['2021-09-01', '2021-10-20', 1],
  ['2021-09-01', '2021-09-29', 0],
  ['2021-09-01', '2021-09-30', 1],
  ['2019-09-01', '2020-02-29', 6],
  ['2019-09-01', '2020-02-28', 5],
  ['2020-09-01', '2021-02-28', 6],
  ['2020-04-01', '2021-06-30', 15],
])('%s to %s spans %i whole months', (from, to, months) => {
  expect(monthsSpanned({ from, to })).toBe(months)
})

test.each([
  ['2020-09-01', '2021-08-31', 'academic', true, false],
  ['2020-09-01', '2021-08-31', 'financial', false, false],
  ['2020-09-01', '2021-06-30', 'academic', false, true],
  ['2020-10-01', '2021-06-30', 'academic', false, false],
  ['2020-04-01', '2021-06-30', 'financial', false, false],
] as const)('%s to %s in a %s year: complete %s, part %s', (from, to, yearType, whole, part) => {
  expect([isCompleteYear({ from, to }, yearType), isPartYear({ from, to }, yearType)]).toEqual([
    whole,
    part,
  ])
})

test.each([
  ['2020-09-01', '2021-08-31', '2021/22'],
  ['2020-01-01', '2020-12-31', '2020/21'],
  ['2021-04-01', '2022-03-31', '2021/22'],
])('%s to %s belongs to the plan of %s, in which it ends', (from, to, year) => {
  expect(planYearOf({ from, to })).toBe(year)
})

test('the same stretch a year before keeps to the ends of months', () => {
  expect(shiftStretch(stretch('2020-09-01', '2021-02-28'), -1)).toEqual(
    stretch('2019-09-01', '2020-02-29'),
  )
  expect(
    sameStretch(stretch('2020-04-01', '2020-06-30'), stretch('2020-04-01', '2020-06-30')),
  ).toBe(true)
  expect(
    sameStretch(stretch('2020-04-01', '2020-06-30'), stretch('2020-05-01', '2020-06-30')),
  ).toBe(false)
})
