import { decimal, isExact, roundTo } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import { isReported } from '../figures.ts'
import { inPeriodOf } from '../in-period.ts'
import { trendSeries } from '../trend-series.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { quotedFigures } from './quoted-figures.ts'

/**
 * Whether the text on why gives a number as the figure that is not the one entered: "The rate stands
 * at 41%." beside 38%. Rounding is allowed for: 38.4% may be told as 38%. So is every other number
 * of the measure: of a component, what it is a share of, what came in a quarter, an earlier figure
 * and a target. Which numbers are read as the figure, `quotedFigures` tells.
 */
export function checkNumberContradicts(entry: Entry): Finding[] {
  const { entered, definition, readings } = entry
  const [first] = readings
  if (first === undefined) return []
  const called = { unit: definition.unit, noun: entry.context.noun }
  const known = knownNumbers(entry)
  const wrong = quotedFigures(entered.texts.why, called).find(
    ({ value }) => !known.some((each) => isSame(each, value)),
  )
  if (wrong === undefined) return []
  const figures = readings.map(({ now }) => figureText(now.value, definition.unit)).join(', ')
  return [
    finding('number-contradicts', {
      facts: { said: wrong.value, value: first.now.value },
      message: `The text says ${wrong.text}, but ${figures} is entered.`,
    }),
  ]
}

/** Whether a number, rounded as the text rounds it, is what the text says: 38.4 is 38. */
function isSame(known: string, said: string): boolean {
  const decimals = said.split('.')[1]?.length ?? 0
  return roundTo(decimal(known), decimals).eq(decimal(said))
}

function knownNumbers({ measure, statedTotal }: Entry): string[] {
  const held = measure.held.filter(isReported)
  const series = trendSeries(measure, [])
  const points = [...series, ...inPeriodOf(series, measure.indicator)].flatMap(
    (each) => each.points,
  )
  const years = [measure.targets, ...Object.values(measure.otherYears)].flat()
  const targets = years.flatMap(({ target }) => [
    target.value,
    target.low,
    target.high,
    target.baseline,
    ...Object.values(target.periodTargets),
  ])
  return [
    ...held.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]),
    ...points.map(({ value }) => value),
    ...targets,
    statedTotal,
  ].filter((each) => each !== null && isExact(each)) as string[]
}
