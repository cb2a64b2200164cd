import { dayInWords } from '../days.ts'
import { decimal } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import type { EnteredReading, Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { lastOfYear } from './last-of-year.ts'

/**
 * Whether a running count or percentage is below what it had reached before in the same year: 18 by
 * 30 September after 20 by 30 June. It may only grow, unless an earlier figure was too high. A rate
 * for the year to date goes both ways and is left alone.
 */
export function checkBelowLastQuarter(entry: Entry): Finding[] {
  if (entry.measure.indicator.basis === 'rate') return []
  return entry.readings.flatMap((each) => compare(each, entry))
}

function compare(entered: EnteredReading, { measure, definition: { unit } }: Entry): Finding[] {
  const { now } = entered
  const last = lastOfYear(entered, measure.indicator)
  if (last === null || decimal(now.value).gte(decimal(last.value))) return []
  const figure = `${figureText(now.value, unit)} by ${dayInWords(now.coverage.to)}`
  const reached = `${figureText(last.value, unit)} by ${dayInWords(last.coverage.to)}`
  return [
    finding('below-last-quarter', {
      component: now.component,
      facts: { value: now.value, last: last.value },
      message: `${figure} is less than the ${reached}, though it counts the year so far.`,
    }),
  ]
}
