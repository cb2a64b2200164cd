const DAY_MS = 86_400_000

/** A number of days later, or earlier for a negative one: 7 before `2022-01-05` is `2021-12-29`. */
export function shiftDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** How many days one is after another: 7 from `2021-12-29` to `2022-01-05`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS
}
