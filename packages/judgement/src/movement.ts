import type { Definition } from './catalogue.ts'
import { type Decimal, decimal, roundTo } from './decimal.ts'
import type { Reading } from './figures.ts'
import { type MeasureCase, targetFor } from './measure-case.ts'
import { type Limit, limitOf } from './targets.ts'
import type { DirectionStatus } from './words.ts'

type Judged = Pick<MeasureCase, 'indicator' | 'policy' | 'targets'>

/**
 * Whether a figure moved for the better, after rounding both to the definition's decimals
 * (judgement.md, "Direction of travel"). Lower is better, 31 after 47: better. With a dead band of
 * 5%, 98 after 100 is the same. In a range of 60 to 70, 72 after 55 is better, being 2 out and not 5.
 */
export function movement(
  measure: Judged,
  reading: Reading,
  before: Reading,
  definition: Definition,
): Exclude<DirectionStatus, 'none'> {
  const now = roundTo(decimal(reading.value), definition.decimals)
  const then = roundTo(decimal(before.value), definition.decimals)
  if (isWithinDeadBand(now, then, measure.policy.deadBand)) return 'same'
  const gain = gainOf(measure, reading, definition)
  const compared = gain(now).cmp(gain(then))
  if (compared === 0) return 'same'
  return compared > 0 ? 'better' : 'worse'
}

/** What a figure is worth: more is better, whichever way the measure's own number goes. */
function gainOf(
  measure: Judged,
  reading: Reading,
  definition: Definition,
): (value: Decimal) => Decimal {
  const { polarity } = measure.indicator
  if (polarity === 'higher') return (value) => value
  if (polarity === 'lower') return (value) => value.neg()
  const range = rangeOf(measure, reading, definition)
  return (value) => (range === null ? decimal('0') : distanceFrom(range, value).neg())
}

function distanceFrom(range: Limit, value: Decimal): Decimal {
  if (value.lt(range.low)) return range.low.minus(value)
  return value.gt(range.high) ? value.minus(range.high) : decimal('0')
}

/** The agreed range that nearness is measured from; null where none holds for this definition. */
export function rangeOf(measure: Judged, reading: Reading, definition: Definition): Limit | null {
  const target = targetFor(measure.targets, reading.component)
  if (target === null || target.disputed !== null) return null
  return target.definition === reading.definition ? limitOf(target, definition) : null
}

function isWithinDeadBand(now: Decimal, then: Decimal, deadBand: string | null): boolean {
  if (deadBand === null) return false
  const room = then.abs().times(decimal(deadBand))
  return now.minus(then).abs().lte(room)
}
