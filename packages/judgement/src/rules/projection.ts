import type { ComparedStatus } from '../compare.ts'
import type { Confidence } from '../words.ts'
import { EPSILON, hasPassed, isAtLeast, type Yardstick, type YearProgress } from './yardstick.ts'

/** Where a year is heading: the forecast and the ends of its likely range, as doubles. */
export type Projection = { forecast: number; low: number; high: number }

/**
 * The colour of a projection (rule C7). Higher is better, target 460, tolerance 23: forecast 492
 * with a low end of 469 is green; 360 with a high end of 377 is red; anything between is amber.
 */
export function judgeProjection(projection: Projection, yardstick: Yardstick): ComparedStatus {
  const tolerance = Number(yardstick.tolerance)
  const low = Number(yardstick.limit.low)
  const high = Number(yardstick.limit.high)
  if (yardstick.polarity === 'higher') return judgeRising(projection, low, tolerance)
  if (yardstick.polarity === 'lower') {
    return judgeRising(mirrored(projection), -high, tolerance)
  }
  return judgeInRange(projection, low, high, tolerance)
}

function judgeRising(projection: Projection, target: number, tolerance: number): ComparedStatus {
  const { forecast, low, high } = projection
  if (isAtLeast(forecast, target) && isAtLeast(low, target - tolerance)) return 'green'
  if (isBelow(forecast, target - tolerance) && isBelow(high, target)) return 'red'
  return 'amber'
}

function judgeInRange(
  projection: Projection,
  from: number,
  to: number,
  tolerance: number,
): ComparedStatus {
  const { forecast, low, high } = projection
  const isInside = isAtLeast(forecast, from) && isAtLeast(to, forecast)
  const endsWithin = isAtLeast(low, from - tolerance) && isAtLeast(to + tolerance, high)
  if (isInside && endsWithin) return 'green'
  const isFarBelow = isBelow(forecast, from - tolerance) && isBelow(high, from)
  const isFarAbove = isBelow(to + tolerance, forecast) && isBelow(to, low)
  return isFarBelow || isFarAbove ? 'red' : 'amber'
}

function mirrored({ forecast, low, high }: Projection): Projection {
  return { forecast: -forecast, low: -high, high: -low }
}

function isBelow(a: number, b: number): boolean {
  return a < b - EPSILON
}

/** High from three-quarters of the year, medium from a third with a known pattern, else low. */
export function projectionConfidence(progress: YearProgress, isPatternKnown: boolean): Confidence {
  if (hasPassed(progress, 3 / 4)) return 'high'
  return isPatternKnown && hasPassed(progress, 1 / 3) ? 'medium' : 'low'
}

/** "should be met", "is in doubt", "is not expected to be met": how a projection's sentence ends. */
export function outlook(status: ComparedStatus, targetText: string): string {
  if (status === 'green') return `so the target of ${targetText} should be met`
  if (status === 'red') return `so the target of ${targetText} is not expected to be met`
  return `which leaves the target of ${targetText} in doubt`
}
