/** The day of an instant in UTC, `2022-02-01`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
