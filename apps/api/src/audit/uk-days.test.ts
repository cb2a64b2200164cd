import { expect, it } from 'vitest'
import { dayInUk, endOfDay, hourInUk, startOfDay } from './uk-days.ts'

it.each([
  ['in winter', '2022-01-01', '2022-01-01T00:00:00.000Z', '2022-01-02T00:00:00.000Z'],
  ['in summer', '2022-07-01', '2022-06-30T23:00:00.000Z', '2022-07-01T23:00:00.000Z'],
  ['of 23 hours', '2022-03-27', '2022-03-27T00:00:00.000Z', '2022-03-27T23:00:00.000Z'],
  ['of 25 hours', '2022-10-30', '2022-10-29T23:00:00.000Z', '2022-10-31T00:00:00.000Z'],
])('knows when a day %s begins and ends', (_, day, start, end) => {
  expect([startOfDay(day), endOfDay(day)]).toEqual([start, end])
})

it.each([
  ['2022-01-10T00:30:00Z', '2022-01-10'],
  ['2022-06-30T22:59:59Z', '2022-06-30'],
  ['2022-06-30T23:00:00Z', '2022-07-01'],
  ['2022-01-10T23:30:00Z', '2022-01-10'],
])('knows that %s lies in %s', (instant, day) => {
  expect(dayInUk(new Date(instant))).toBe(day)
})

it.each([
  ['2022-01-10', '2022-01-10T07:00:00.000Z'],
  ['2022-03-26', '2022-03-26T07:00:00.000Z'],
  ['2022-03-27', '2022-03-27T06:00:00.000Z'],
  ['2022-10-29', '2022-10-29T06:00:00.000Z'],
  ['2022-10-30', '2022-10-30T07:00:00.000Z'],
])('knows when it is seven in the morning of %s', (day, instant) => {
  expect(hourInUk(day, 7).toISOString()).toBe(instant)
})
