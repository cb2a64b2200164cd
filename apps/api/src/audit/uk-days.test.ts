import { expect, it } from 'vitest'
import { endOfDay, startOfDay } from './uk-days.ts'

it.each([
  ['in winter', '2022-01-01', '2022-01-01T00:00:00.000Z', '2022-01-02T00:00:00.000Z'],
  ['in summer', '2022-07-01', '2022-06-30T23:00:00.000Z', '2022-07-01T23:00:00.000Z'],
  ['of 23 hours', '2022-03-27', '2022-03-27T00:00:00.000Z', '2022-03-27T23:00:00.000Z'],
  ['of 25 hours', '2022-10-30', '2022-10-29T23:00:00.000Z', '2022-10-31T00:00:00.000Z'],
])('knows when a day %s begins and ends', (_, day, start, end) => {
  expect([startOfDay(day), endOfDay(day)]).toEqual([start, end])
})
