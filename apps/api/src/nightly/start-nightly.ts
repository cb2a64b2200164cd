import { dayAfter } from '@quarterdeck/judgement'
import { dayInUk, hourInUk } from '../audit/uk-days.ts'

const LOOK_EVERY_MS = 60_000

/** The next time that it is this hour in the United Kingdom: 7 after noon on 1 July is 06:00 UTC on 2 July. */
export function nextTimeAt(hour: number, now: Date): Date {
  const today = dayInUk(now)
  const thisDay = hourInUk(today, hour)
  return now < thisDay ? thisDay : hourInUk(dayAfter(today), hour)
}

/**
 * Runs something each day at an hour by the clock of the United Kingdom. It looks at the clock once
 * a minute, so that a machine that slept, or was set right, runs it when it wakes. A day that was
 * missed is not made up for here: what is run does that by itself.
 * @param run told by `isStopping` when to end early
 * @returns what stops it, and waits for a run under way
 */
export function startNightly(given: {
  hour: number
  now: () => Date
  run: (isStopping: () => boolean) => Promise<void>
  onFailure: (error: unknown) => void
}): () => Promise<void> {
  const { hour, now, run, onFailure } = given
  let next = nextTimeAt(hour, now())
  let isStopped = false
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    if (now() >= next) {
      next = nextTimeAt(hour, now())
      running = running.then(() => run(() => isStopped)).catch(onFailure)
    }
  }, LOOK_EVERY_MS)
  timer.unref()
  return async () => {
    isStopped = true
    clearInterval(timer)
    await running
  }
}
