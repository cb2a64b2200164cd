const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** A session ends two hours after it was last used, and after a working day in any case. */
const IDLE_MS = 2 * HOUR_MS
const LONGEST_MS = 12 * HOUR_MS

/** Use is noted once a minute at most, so that reading is hardly ever a write. */
const NOTED_EVERY_MS = MINUTE_MS

type Times = { readonly startedAt: string; readonly seenAt: string }

/** Whether a session still holds at an instant. */
export function isLive({ startedAt, seenAt }: Times, now: Date): boolean {
  const at = now.getTime()
  return at - Date.parse(seenAt) < IDLE_MS && at - Date.parse(startedAt) < LONGEST_MS
}

/** Sessions that began before this instant have ended, however much they were used. */
export function oldestLiveStart(now: Date): string {
  return new Date(now.getTime() - LONGEST_MS).toISOString()
}

/** Whether its use should be noted again. */
export function isSeenLongAgo({ seenAt }: Pick<Times, 'seenAt'>, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= NOTED_EVERY_MS
}
