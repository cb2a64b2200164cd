import { type Decimal, decimal, roundTo } from './decimal.ts'
import type { Limit } from './targets.ts'
import type { Polarity } from './words.ts'

export type ComparedStatus = 'green' | 'amber' | 'red'

export type Comparison = {
  status: ComparedStatus
  /** The figure as compared, rounded to the definition's decimals. */
  figure: Decimal
  /** How far outside the target, or inside it, without sign: 38 against 20 is 18. */
  gap: Decimal
  side: 'over' | 'under' | 'on' | 'inside'
}

/**
 * Compares a figure with its target (judgement.md, rule A).
 * Both are exact decimals, rounded half away from zero to `decimals` before comparing.
 * Lower is better, 31 against 34, tolerance 1.7: green. 35: amber. 36: red.
 */
export function compareWithTarget(given: {
  figure: Decimal
  limit: Limit
  tolerance: Decimal
  polarity: Exclude<Polarity, 'none'>
  decimals: number
}): Comparison {
  const figure = roundTo(given.figure, given.decimals)
  const { low, high } = given.limit
  const tooLow = given.polarity !== 'lower' && figure.lt(low)
  const tooHigh = given.polarity !== 'higher' && figure.gt(high)
  const shortfall = tooLow ? low.minus(figure) : figure.minus(high)
  const isMissed = tooLow || tooHigh
  return {
    status: statusOf(isMissed, shortfall, given.tolerance),
    figure,
    ...position(figure, given.limit),
  }
}

function statusOf(isMissed: boolean, shortfall: Decimal, tolerance: Decimal): ComparedStatus {
  if (!isMissed) return 'green'
  return shortfall.lte(tolerance) ? 'amber' : 'red'
}

function position(figure: Decimal, limit: Limit): Pick<Comparison, 'gap' | 'side'> {
  if (figure.gt(limit.high)) return { gap: figure.minus(limit.high), side: 'over' }
  if (figure.lt(limit.low)) return { gap: limit.low.minus(figure), side: 'under' }
  return { gap: decimal('0'), side: limit.low.eq(limit.high) ? 'on' : 'inside' }
}
