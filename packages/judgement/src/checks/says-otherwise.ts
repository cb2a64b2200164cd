import { combineFigures, readingsHeld } from '../combine.ts'
import { inStretch, monthsSpanned } from '../coverage.ts'
import { decimal, roundTo } from '../decimal.ts'
import { earlierFigures, isRunning } from '../earlier-figure.ts'
import { figureText } from '../figure-text.ts'
import { isSameMeasure, type Reading } from '../figures.ts'
import { inPeriodOf } from '../in-period.ts'
import { movement } from '../movement.ts'
import { lastOutturn } from '../since-year-end.ts'
import { trendSeries } from '../trend-series.ts'
import { type Claim, claimedMovement } from './claimed-movement.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'
import { lastOfYear } from './last-of-year.ts'

/** A value and an earlier one that a reader may have in mind when a text says "rose". */
type Pair = { now: Reading; earlier: Reading }

const OPPOSITE = { higher: 'lower', lower: 'higher', better: 'worse', worse: 'better' } as const

/**
 * Whether the text on why says that the figure rose, fell, got better or got worse, and it did the
 * opposite. "The number has fallen." with 38 after 36 last quarter and 34 a year ago is
 * `says-lower`. The quarter before, the same period last year and last year’s outturn are looked
 * at, whichever are held; of a running count, what came in this quarter as well. One that agrees, or
 * is the same after rounding, and nothing is said. Which words are read, `claimedMovement` tells.
 */
export function checkSaysOtherwise(entry: Entry): Finding[] {
  const called = { unit: entry.definition.unit, noun: entry.context.noun }
  const claim = claimedMovement(entry.entered.texts.why, called)
  const [reading, ...more] = combineFigures(entry.measure.current.figures, entry.definition)
  if (claim === null || reading === undefined || more.length > 0) return []
  const pairs = pairsOf(reading, entry)
  const did = OPPOSITE[claim.kind]
  const isContradicted = pairs.every((pair) => moved(claim, pair, entry) === did)
  if (pairs.length === 0 || !isContradicted) return []
  return [
    finding(`says-${claim.kind}`, {
      facts: {
        words: claim.words,
        value: reading.value,
        earlier: pairs[0]?.earlier.value as string,
      },
      message: `The text says “${claim.words}”, but the figure is ${did}: ${inWords(pairs, entry)}.`,
    }),
  ]
}

/** "38 at 30 September 2021, against 34 at 30 September 2020 and 36 at 30 June 2021". */
function inWords(pairs: readonly Pair[], { definition: { unit } }: Entry): string {
  const told = ({ value, coverage }: Reading) => `${figureText(value, unit)} ${inStretch(coverage)}`
  return [...Map.groupBy(pairs, ({ now }) => now)]
    .map(
      ([now, of]) => `${told(now)}, against ${of.map((each) => told(each.earlier)).join(' and ')}`,
    )
    .join('; ')
}

function moved({ kind }: Claim, { now, earlier }: Pair, { measure, definition }: Entry): string {
  if (kind === 'better' || kind === 'worse') {
    if (measure.indicator.polarity === 'none') return 'same'
    const policy = { ...measure.policy, deadBand: null }
    return movement({ ...measure, policy }, now, earlier, definition)
  }
  const difference = rounded(now, definition).cmp(rounded(earlier, definition))
  if (difference === 0) return 'same'
  return difference > 0 ? 'higher' : 'lower'
}

function rounded({ value }: Reading, { decimals }: Entry['definition']) {
  return roundTo(decimal(value), decimals)
}

function pairsOf(reading: Reading, entry: Entry): Pair[] {
  const { measure } = entry
  const held = readingsHeld(measure.indicator, measure.held)
  const policy = { ...measure.policy, direction: 'both' as const }
  const compared = earlierFigures({ ...measure, policy }, reading, held)
  const steps = stepsOf(reading, entry)
  // A running total is above what it had reached, whatever the text means: alone that tells nothing.
  const isAddingUp = isRunning(measure.indicator) && measure.indicator.basis !== 'rate'
  if (isAddingUp && compared.length === 0 && steps.length === 0) return []
  const reached = reachedBefore(measure, reading, held)
  const earlier = [...compared.map((each) => each.reading), reached].filter((each) => each !== null)
  const pairs = [...new Set(earlier)].map((each) => ({ now: reading, earlier: each }))
  return [...pairs, ...steps]
}

/** Of a running figure, what it was at before in its year; of any other, where last year ended. */
function reachedBefore(
  measure: Entry['measure'],
  reading: Reading,
  held: readonly Reading[],
): Reading | null {
  const before = held
    .filter((each) => isSameMeasure(each, reading) && each.notComparable === null)
    .filter((each) => each.coverage.to < reading.coverage.to)
  return isRunning(measure.indicator)
    ? lastOfYear({ now: reading, before }, measure.indicator)
    : lastOutturn(measure, reading, before)
}

/** What came in the last part of a running count’s year, beside the part before. */
function stepsOf(reading: Reading, { measure }: Entry): Pair[] {
  const steps = inPeriodOf(trendSeries(measure, []), measure.indicator)
    .filter(({ component }) => component === reading.component)
    .flatMap(({ points }) => points)
    .filter(({ definition }) => definition === reading.definition)
    .map(({ value, coverage }) => ({ ...reading, value: value as string, coverage }))
    .filter(({ coverage }) => coverage.to <= reading.coverage.to)
  const [earlier, now] = steps.slice(-2)
  if (earlier === undefined || now === undefined) return []
  const isNow = now.coverage.to === reading.coverage.to
  const isAsLong = monthsSpanned(now.coverage) === monthsSpanned(earlier.coverage)
  return isNow && isAsLong ? [{ now, earlier }] : []
}
