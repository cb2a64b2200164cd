import type { Context } from '../context.ts'

/** The day it is, `2022-02-01`. */
export function todayOf({ now }: Pick<Context, 'now'>): string {
  return now().toISOString().slice(0, 10)
}
