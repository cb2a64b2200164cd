import type { Context } from '../context.ts'

/** The day of an instant in UTC, `2022-02-01`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}

/** The day it is, `2022-02-01`. */
export function todayOf({ now }: Pick<Context, 'now'>): string {
  return dayOf(now())
}
