import { type Decimal, decimal, isExact, roundTo, sumOf } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import type { Reading } from '../figures.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Whether a total that is stated beside the components of a sum is theirs, and whether numerator
 * and denominator make the value: 708 and 83 come to 791, not 719; 47 of 121 is 38.8%, so 38% is not
 * the value at no decimals, but 39%. A sum is only looked at when all of its components are there.
 */
export function checkComponentsAddUp(entry: Entry): Finding[] {
  return [...checkTotal(entry), ...entry.readings.flatMap(({ now }) => checkShare(now, entry))]
}

function checkTotal({ statedTotal, definition, readings }: Entry): Finding[] {
  if (statedTotal === null || readings.length !== definition.components.length) return []
  const sum = sumOf(readings.map(({ now }) => decimal(now.value)))
  if (sum.eq(decimal(statedTotal))) return []
  const { unit } = definition
  const message = `The components come to ${figureText(sum.toFixed(), unit)}, but the total is entered as ${figureText(statedTotal, unit)}.`
  const facts = { sum: sum.toFixed(), total: statedTotal }
  return [finding('components-do-not-add-up', { facts, message })]
}

function checkShare(now: Reading, { definition, measure }: Entry): Finding[] {
  const { component, value, numerator, denominator } = now
  const { unit, decimals } = definition
  // A rate foretold for the year is not what has been counted so far.
  if (measure.indicator.basis === 'forecast') return []
  if (numerator === null || denominator === null) return []
  if (!isExact(numerator) || !isExact(denominator)) return []
  const share = shareOf(decimal(numerator), decimal(denominator), unit)
  if (share !== null && roundTo(share, decimals).eq(roundTo(decimal(value), decimals))) return []
  const makes = share === null ? 'no figure' : figureText(roundTo(share, decimals).toFixed(), unit)
  const message = `${figureText(numerator, 'count')} of ${figureText(denominator, 'count')} makes ${makes}, but ${figureText(value, unit)} is entered.`
  const facts = { value, numerator, denominator }
  return [finding('components-do-not-add-up', { component, facts, message })]
}

/** In the unit of the value: 47 of 121 is 38.84…%. Null for a denominator of 0. */
function shareOf(numerator: Decimal, denominator: Decimal, unit: string): Decimal | null {
  if (denominator.eq(0)) return null
  return numerator.times(SCALE[unit] ?? 1).div(denominator)
}

const SCALE: Record<string, number> = { '%': 100, per10000: 10_000 }
