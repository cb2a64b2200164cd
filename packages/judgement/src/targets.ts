import { type Decimal, decimal, roundTo } from './decimal.ts'
import { figureText } from './figure-text.ts'
import type { PeriodId } from './periods.ts'
import type { Polarity } from './words.ts'

export type NoTargetReason = 'not-set' | 'benchmarking-year' | 'small-cohort'

/** The target version in force. All numbers are exact decimal text. */
export type Target = {
  kind: 'absolute' | 'range' | 'change' | 'none'
  /** The target, or for `change` the change itself ("-250000"). */
  value: string | null
  low: string | null
  high: string | null
  /** What a `change` is a change from; null until one is known. */
  baseline: string | null
  /** The definition version it was set on. */
  definition: number
  /** Of this target alone; null where the board's policy holds. */
  tolerance: { kind: 'relative' | 'absolute' | 'floor'; amount: string } | null
  /** The share of the year, in per cent, expected by the end of each equal part of the year. */
  profile: readonly number[] | null
  /** The profile's amounts come in lumps: the rest of it is added, not scaled. */
  lumpy: boolean
  reason: NoTargetReason | null
  /** Why the target cannot be right; null when nobody disputes it. */
  disputed: string | null
  /** Targets of single periods; they replace the annual one for a snapshot. */
  periodTargets: Readonly<Record<PeriodId, string>>
}

/** What a figure is held against: one line, or a range whose bounds belong to it. */
export type Limit = { low: Decimal; high: Decimal; text: string }

/**
 * Works out the number a target stands for. A change is its baseline plus the change:
 * £4,280,879 less £250,000 is £4,030,879. Null where there is none, or its baseline is not known.
 */
export function limitOf(
  target: Target,
  given: { unit: string; decimals: number; period?: PeriodId },
): Limit | null {
  const periodTarget = given.period === undefined ? undefined : target.periodTargets[given.period]
  if (periodTarget !== undefined) return line(decimal(periodTarget), given)
  switch (target.kind) {
    case 'absolute':
      return target.value === null ? null : line(decimal(target.value), given, target.value)
    case 'change': {
      if (target.baseline === null || target.value === null) return null
      return line(decimal(target.baseline).plus(decimal(target.value)), given)
    }
    case 'range':
      return rangeOf(target, given)
    case 'none':
      return null
  }
}

function line(value: Decimal, given: { unit: string; decimals: number }, printed?: string): Limit {
  const rounded = roundTo(value, given.decimals)
  return { low: rounded, high: rounded, text: figureText(printed ?? value.toFixed(), given.unit) }
}

function rangeOf(target: Target, given: { unit: string; decimals: number }): Limit | null {
  if (target.low === null || target.high === null) return null
  return {
    low: roundTo(decimal(target.low), given.decimals),
    high: roundTo(decimal(target.high), given.decimals),
    text: `${figureText(target.low, given.unit)} to ${figureText(target.high, given.unit)}`,
  }
}

/** The bound a polarity cares about: the low end where higher is better, else the high end. */
export function boundOf(limit: Limit, polarity: Polarity): Decimal {
  return polarity === 'higher' ? limit.low : limit.high
}
