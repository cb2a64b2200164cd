import { type ComparedStatus, type Comparison, compareWithTarget } from '../compare.ts'
import { type Decimal, decimal } from '../decimal.ts'
import { differenceText, figureText } from '../figure-text.ts'
import type { Rag } from '../rag.ts'
import { toleranceText } from '../tolerance.ts'
import type { Numbers } from '../words.ts'
import type { Yardstick } from './yardstick.ts'

type Prefix = 'snapshot' | 'final' | 'annual' | 'termly' | 'ytd' | 'forecast'

/**
 * A figure compared with its target, in a sentence (rule A, for B, C1, E, F and G).
 * `subject` starts the sentence and ends in the figure: "38 at 30 September 2021".
 * 38 against 20, lower is better, tolerance 1: red, "38 at 30 September 2021 is 18 above the target
 * of 20, more than the tolerance of 1.", in brief "18 above target".
 */
export function judgeByComparison(given: {
  prefix: Prefix
  value: string
  subject: string
  yardstick: Yardstick
  confidence: Rag['confidence']
}): Rag & { comparison: Comparison } {
  const { yardstick } = given
  const comparison = compareWithTarget({ figure: decimal(given.value), ...yardstick })
  return {
    status: comparison.status,
    code: `${given.prefix}.${comparison.status}`,
    confidence: given.confidence,
    reason: `${given.subject} ${verdict(comparison, yardstick)}.`,
    brief: brief(comparison, yardstick),
    numbers: comparisonNumbers(given.value, yardstick),
    comparison,
  }
}

/** The numbers behind every comparison: figure, target (or its range) and tolerance. */
export function comparisonNumbers(value: string, yardstick: Yardstick): Numbers {
  const { low, high } = yardstick.limit
  const isLine = low.eq(high)
  return {
    figure: value,
    ...(isLine
      ? { target: high.toFixed() }
      : { targetLow: low.toFixed(), targetHigh: high.toFixed() }),
    tolerance: yardstick.tolerance.toFixed(),
  }
}

/** "meets the target of 34", "is 18 above the target of 20, more than the tolerance of 1". */
export function verdict(comparison: Comparison, yardstick: Yardstick): string {
  const isRange = yardstick.polarity === 'range'
  const target = `${isRange ? 'the agreed range' : 'the target'} of ${yardstick.limit.text}`
  if (comparison.status === 'green') return `${isRange ? 'is inside' : 'meets'} ${target}`
  const by = differenceText(comparison.gap, yardstick.unit)
  const side = comparison.side === 'over' ? 'above' : 'below'
  return `is ${by} ${side} ${target}, ${withinOrMore(comparison.status, yardstick)}`
}

/** "within the tolerance of 1.7", "more than the tolerance of 1", "which has no tolerance". */
export function withinOrMore(status: ComparedStatus, yardstick: Yardstick): string {
  if (yardstick.tolerance.eq(0)) return 'which has no tolerance'
  const tolerance = toleranceText(yardstick.tolerance, yardstick.unit)
  return `${status === 'amber' ? 'within' : 'more than'} the tolerance of ${tolerance}`
}

/** "2 above the whole year’s target of 10, more than the tolerance of 1": for part of a year. */
export function passedInWords(by: Decimal, yardstick: Yardstick): string {
  const limit = figureText(yardstick.limit.high.toFixed(), yardstick.unit)
  const gap = differenceText(by, yardstick.unit)
  return `${gap} above the whole year’s target of ${limit}, ${withinOrMore('red', yardstick)}`
}

/** "18 above target", "2.4 points below target", "On target", "Inside the range". */
export function brief(comparison: Comparison, yardstick: Yardstick): string {
  if (comparison.side === 'inside') return 'Inside the range'
  if (comparison.side === 'on') return 'On target'
  const by = differenceText(comparison.gap, yardstick.unit)
  const what = yardstick.polarity === 'range' ? 'the range' : 'target'
  return `${by} ${comparison.side === 'over' ? 'above' : 'below'} ${what}`
}
