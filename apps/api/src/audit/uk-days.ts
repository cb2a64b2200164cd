import { dayAfter } from '@quarterdeck/judgement'

const hour = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
})

/**
 * When a day begins in the United Kingdom, as an instant in UTC: `2022-07-01` at
 * `2022-06-30T23:00:00.000Z`, `2022-01-01` at `2022-01-01T00:00:00.000Z`. Clocks change at 01:00
 * UTC, so that at midnight the time of the day before still holds.
 */
export function startOfDay(day: string): string {
  const midnight = new Date(`${day}T00:00:00.000Z`)
  const ahead = Number(hour.format(midnight))
  return new Date(midnight.getTime() - ahead * 3_600_000).toISOString()
}

/**
 * The day that an instant lies in by the clock of the United Kingdom: `2022-06-30T23:30:00Z` is in
 * `2022-07-01`.
 */
export function dayInUk(now: Date): string {
  const day = now.toISOString().slice(0, 10)
  return now.toISOString() >= endOfDay(day) ? dayAfter(day) : day
}

/**
 * An hour of a day by the clock of the United Kingdom, from 2 on, as an instant: 7 on `2022-07-01`
 * is `2022-07-01T06:00:00.000Z`. Clocks change before 02:00, so the offset of the day holds.
 */
export function hourInUk(day: string, wanted: number): Date {
  const inUtc = new Date(`${day}T${String(wanted).padStart(2, '0')}:00:00.000Z`)
  const ahead = Number(hour.format(inUtc)) - wanted
  return new Date(inUtc.getTime() - ahead * 3_600_000)
}

/** When the day after begins. */
export function endOfDay(day: string): string {
  return startOfDay(dayAfter(day))
}
