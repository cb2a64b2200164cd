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

/** When the day after begins. */
export function endOfDay(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000)
  return startOfDay(next.toISOString().slice(0, 10))
}
