import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysBetween, shiftDays } from './days-apart.ts'
import { newestReminderDay, nextReminderDay, reminderKind } from './schedule.ts'

const DUE = '2022-01-21'

it.each([
  ['2022-01-13', null, '2022-01-14', 'before'],
  ['2022-01-14', '2022-01-14', '2022-01-21', 'before'],
  ['2022-01-20', '2022-01-14', '2022-01-21', 'before'],
  ['2022-01-21', '2022-01-21', '2022-01-28', 'on-the-day'],
  ['2022-01-22', '2022-01-21', '2022-01-28', 'after'],
  ['2022-01-28', '2022-01-28', '2022-02-04', 'after'],
  ['2022-02-05', '2022-02-04', '2022-02-11', 'after'],
])(
  'on %s, of returns due on 21 January, the newest is of %s and the next of %s: %s',
  (today, newest, next, kind) => {
    expect(newestReminderDay(today, DUE)).toBe(newest)
    expect(nextReminderDay(today, DUE)).toBe(next)
    expect(reminderKind(today, DUE)).toBe(kind)
  },
)

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => shiftDays('2010-01-01', days))

it('never looks ahead for the newest, nor back for the next, and skips none between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 400 }), (due, away) => {
      const today = shiftDays(due, away)
      const newest = newestReminderDay(today, due)
      const next = nextReminderDay(today, due)
      expect(newest === null || newest <= today).toBe(true)
      expect(next > today).toBe(true)
      expect(newestReminderDay(next, due)).toBe(next)
      expect(newestReminderDay(shiftDays(next, -1), due)).toBe(newest)
    }),
  )
})

it('counts days across months and clock changes', () => {
  expect(shiftDays('2022-01-05', -7)).toBe('2021-12-29')
  expect(daysBetween('2021-12-29', '2022-01-05')).toBe(7)
  expect(daysBetween('2022-03-20', '2022-04-03')).toBe(14)
})
