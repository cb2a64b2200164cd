import type { RagCode } from '../codes.ts'
import { decimal } from '../decimal.ts'
import type { Direction } from '../direction.ts'
import { aboutText } from '../figure-text.ts'
import { parsePeriod, quartersAfter } from '../periods.ts'
import type { Rag } from '../rag.ts'
import { toleranceText } from '../tolerance.ts'
import type { Basis, Polarity, RagStatus } from '../words.ts'
import { type Standing, shortfall, standingOf } from './distance.ts'
import { hadFigure, type PublishedStatus } from './published-status.ts'

/** What is watched of a measure in its newest quarter; numbers that are protected are absent. */
export type WatchedMeasure = {
  rag: Pick<Rag, 'status' | 'code' | 'numbers'>
  direction: Pick<Direction, 'reason'>
  basis: Basis
  polarity: Polarity
  unit: string
  decimals: number
}

const EPSILON = 1e-9

/** What a running total has reached for good, or need not reach yet. */
const SETTLED: readonly RagCode[] = ['already-met', 'nothing-due']

/**
 * Why a measure that is green or amber may turn red, in a sentence; null where nothing points to it.
 * First that applies: its year is heading past the target by more than the tolerance; its likely
 * range reaches that far (not while it is too early to say, when the range is wide); it was worse
 * in its last two quarters with a figure, and has less than its tolerance to spare.
 * 246 after 6 of 12 months, heading for 502 with a limit of 460 and a tolerance of 23: it is.
 */
export function headingForRed(
  measure: WatchedMeasure,
  history: readonly PublishedStatus[],
): string | null {
  const { status } = measure.rag
  if (status !== 'green' && status !== 'amber') return null
  if (SETTLED.includes(measure.rag.code)) return null
  return pastTolerance(measure) ?? twiceWorse(measure, history)
}

function pastTolerance(measure: WatchedMeasure): string | null {
  const { rag, polarity } = measure
  const standing = standingOf(rag)
  const { forecast, low, high } = rag.numbers
  if (standing === null || typeof forecast !== 'number') return null
  const isPast = (value: number) =>
    shortfall(value, standing, polarity) > standing.tolerance + EPSILON
  if (isPast(forecast)) return `Heading for about ${beyond(forecast, standing, measure)}`
  if (rag.code === 'too-early' || typeof low !== 'number' || typeof high !== 'number') return null
  const worst =
    shortfall(low, standing, polarity) > shortfall(high, standing, polarity) ? low : high
  return isPast(worst) ? `Its likely range reaches ${beyond(worst, standing, measure)}` : null
}

/** "502, past the target of 460 by more than the tolerance of 23." */
function beyond(value: number, standing: Standing, measure: WatchedMeasure): string {
  const { unit, decimals, polarity } = measure
  const isRange = standing.low !== standing.high
  const bound = polarity === 'higher' || value < standing.low ? standing.low : standing.high
  const about = (number: number) => aboutText(number, unit, decimals)
  const target = `${isRange ? 'the agreed range, which ends at' : 'the target of'} ${about(bound)}`
  const tolerance = decimal(String(measure.rag.numbers['tolerance']))
  const by = tolerance.eq(0)
    ? ', which has no tolerance'
    : ` by more than the tolerance of ${toleranceText(tolerance, unit)}`
  return `${about(value)}, past ${target}${by}.`
}

/** An annual or termly figure stands in several quarters: two of those are not two that got worse. */
const BASES_THAT_STAND: readonly Basis[] = ['annual', 'termly']
const SEVERITY: Record<RagStatus, number> = { none: 0, green: 1, amber: 2, red: 3 }

function twiceWorse(measure: WatchedMeasure, history: readonly PublishedStatus[]): string | null {
  const [before, last] = history.filter(hadFigure).slice(-2)
  if (before?.direction !== 'worse' || last?.direction !== 'worse') return null
  const isBetterThanBefore = SEVERITY[last.status] < SEVERITY[before.status]
  if (BASES_THAT_STAND.includes(measure.basis) || isBetterThanBefore) return null
  if (measure.rag.status === 'green' && !isNearTarget(measure)) return null
  const between = history.filter(({ period }) => period > before.period && period < last.period)
  // A figure that came since for a quarter between may have been better.
  if (between.some(({ restated }) => restated !== undefined)) return null
  const [one, other] = [before, last].map(({ period }) => parsePeriod(period).label)
  const when = quartersAfter(last.period, before.period) === 1 ? 'running' : 'with a figure'
  return `Worse in two quarters ${when}, ${one} and ${other}. ${measure.direction.reason}`
}

/** Whether another tolerance's worth of worse would miss the target. */
function isNearTarget({ rag, polarity }: WatchedMeasure): boolean {
  const standing = standingOf(rag)
  if (standing === null) return false
  return shortfall(standing.value, standing, polarity) > -standing.tolerance - EPSILON
}
