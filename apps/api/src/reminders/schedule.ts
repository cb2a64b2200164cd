import type { ReminderKind } from '@quarterdeck/contract'
import { daysBetween, shiftDays } from './days-apart.ts'

/** When officers are reminded of what they owe, and when in the day that is done. */
export const REMINDERS = {
  /** The first goes so many days before the due day; another goes on the day. */
  daysBefore: 7,
  /** From then on one goes after so many days each, until everything is handed in. */
  everyDaysAfter: 7,
  /** By the clock of the United Kingdom. */
  hour: 7,
} as const

/**
 * The day on which the reminder was to go that is the newest by today; null before the first. A
 * server that was down on that day makes up for it. Due on 21 January: 14 January is it on the
 * 14th to the 20th, the 21st on the 21st to the 27th, the 28th from then on for a week.
 */
export function newestReminderDay(today: string, due: string): string | null {
  const first = shiftDays(due, -REMINDERS.daysBefore)
  if (today < due) {
    return today < first ? null : first
  }
  const weeks = Math.floor(daysBetween(due, today) / REMINDERS.everyDaysAfter)
  return shiftDays(due, weeks * REMINDERS.everyDaysAfter)
}

/** The day of the next reminder after today: of 21 January, 14 January before it, then the 21st. */
export function nextReminderDay(today: string, due: string): string {
  const newest = newestReminderDay(today, due)
  if (newest === null) {
    return shiftDays(due, -REMINDERS.daysBefore)
  }
  return newest < due ? due : shiftDays(newest, REMINDERS.everyDaysAfter)
}

/** Which words a reminder has: they follow today, whatever day it was to go on. */
export function reminderKind(today: string, due: string): ReminderKind {
  if (today === due) {
    return 'on-the-day'
  }
  return today < due ? 'before' : 'after'
}
