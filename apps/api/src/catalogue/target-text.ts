import {
  decimal,
  definitionOf,
  differenceText,
  figureText,
  type Indicator,
  parsePeriod,
  type Target,
} from '@quarterdeck/judgement'
import { targetRemark } from '../scorecard/target-cell.ts'

/**
 * A target in words, with what it keeps apart from the board's policy: "No more than 34, tolerance
 * 5%", "A reduction of £250,000 from £4,280,879", "None, small cohort", "45 to 50, disputed".
 */
export function targetText(target: Target, indicator: Indicator): string {
  const { unit } = definitionOf(indicator, target.definition)
  const main = amountText(target, indicator, unit)
  const quarters = Object.entries(target.periodTargets).map(
    ([period, value]) => `${figureText(value, unit)} in Quarter ${parsePeriod(period).quarter}`,
  )
  const disputed = target.disputed === null ? [] : ['disputed']
  return [main, ...quarters, ...toleranceWords(target, unit), ...disputed].join(', ')
}

function amountText(target: Target, { polarity }: Indicator, unit: string): string {
  if (target.kind === 'range' && target.low !== null && target.high !== null) {
    return `${figureText(target.low, unit)} to ${figureText(target.high, unit)}`
  }
  if (target.kind !== 'absolute' || target.value === null) {
    return targetRemark(target, unit) ?? 'None set'
  }
  const text = figureText(target.value, unit)
  if (polarity === 'higher') return `At least ${text}`
  return polarity === 'lower' ? `No more than ${text}` : text
}

/** A share of the target, an amount beside it, or the floor that is still amber. */
function toleranceWords({ tolerance }: Target, unit: string): string[] {
  if (tolerance === null) return []
  const amount = decimal(tolerance.amount)
  switch (tolerance.kind) {
    case 'relative':
      return [`tolerance ${amount.times(100).toFixed()}%`]
    case 'absolute':
      return [`tolerance ${differenceText(amount, unit)}`]
    case 'floor':
      return [`floor ${figureText(tolerance.amount, unit)}`]
  }
}
