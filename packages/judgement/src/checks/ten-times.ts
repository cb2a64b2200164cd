import { inStretch, sameStretch, shiftStretch } from '../coverage.ts'
import { type Decimal, decimal, roundTo } from '../decimal.ts'
import { isRunning } from '../earlier-figure.ts'
import { figureText } from '../figure-text.ts'
import { isOutturn, type Reading } from '../figures.ts'
import type { EnteredReading, Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { lastOfYear } from './last-of-year.ts'

/**
 * A decimal point that slipped makes a figure ten times what it is; and what it is may be a little
 * below the earlier one. Seven times finds 96% of slips in yearly figures of English councils, where
 * ten times finds 55%; both are wrong in about one figure of a thousand or fewer.
 */
const TIMES = 7

/**
 * Whether a figure is about ten times the earlier ones or more, or about a tenth or less: seven times
 * or a seventh, so 300 after 38, or 3.8. The earlier ones are the last comparable figure (of a running
 * one, the last of its year) and that of the same period last year. Where both are held it must be
 * so of both: a count that starts anew each September is small every autumn.
 *
 * Zero is never compared, and nor are whole numbers below 10: 7 after 1 is no slip. Where a figure
 * of the measure was ever below zero, such as a progress score, no number of times can be told.
 */
export function checkTenTimes(entry: Entry): Finding[] {
  return entry.readings.flatMap((each) => compare(each, entry))
}

function compare(entered: EnteredReading, { measure, definition }: Entry): Finding[] {
  const { now, before } = entered
  const isBelowZero = [now, ...before].some(({ value }) => decimal(value).lt(0))
  const earlier = earlierOf(entered, measure.indicator).filter(({ value }) => !isZero(value))
  if (isZero(now.value) || isBelowZero || earlier.length === 0) return []
  if ([now, ...earlier].every(({ value }) => isFew(value, definition))) return []
  const value = decimal(now.value)
  const isHigh = earlier.every((each) => value.gte(decimal(each.value).times(TIMES)))
  const isLow = earlier.every((each) => value.times(TIMES).lte(decimal(each.value)))
  if (!isHigh && !isLow) return []
  const { unit } = definition
  const entry = figureText(now.value, unit)
  const told = earlier.map((each) => ({
    figure: `${figureText(each.value, unit)} ${inStretch(each.coverage)}`,
    times: timesText(isHigh ? [value, decimal(each.value)] : [decimal(each.value), value]),
  }))
  const sentence = isHigh
    ? `${entry} is ${told.map(({ figure, times }) => `${times} the ${figure}`).join(' and ')}.`
    : `${entry} is far less: ${told.map(({ figure, times }) => `${figure} was ${times} as much`).join(', and ')}.`
  const facts = Object.fromEntries(earlier.map((each) => [each.coverage.to, each.value]))
  return [
    finding('ten-times', {
      component: now.component,
      facts: { value: now.value, ...facts },
      message: `${sentence} Look whether a digit or the decimal point has slipped.`,
    }),
  ]
}

/** How many times one number is another: "10 times", "about 15 times" for 9,000 and 589. */
function timesText([large, small]: [Decimal, Decimal]): string {
  const times = roundTo(large.div(small), 0)
  const about = times.times(small).eq(large) ? '' : 'about '
  return `${about}${figureText(times.toFixed(), '')} times`
}

function isFew(value: string, { decimals }: Entry['definition']): boolean {
  return decimals === 0 && decimal(value).lt(10)
}

function isZero(value: string): boolean {
  return decimal(value).eq(0)
}

function earlierOf(entered: EnteredReading, indicator: Entry['measure']['indicator']): Reading[] {
  const { now, before } = entered
  const last = isRunning(indicator) ? lastOfYear(entered, indicator) : before.at(-1)
  const stretch = shiftStretch(now.coverage, -1)
  const lastYear = before.findLast((each) => sameStretch(each.coverage, stretch) && isOutturn(each))
  return [...new Set([last, lastYear])].filter((each) => each !== undefined && each !== null)
}
