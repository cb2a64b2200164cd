import { compareWithTarget } from '../compare.ts'
import { inStretch, planYearOf } from '../coverage.ts'
import { type Decimal, decimal, sumOf } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import { isOutturn, type Reading } from '../figures.ts'
import type { HeldTarget, PlannedMeasure } from './planned-measure.ts'
import { comparableFigures, isOfWholeYears, isWholeYear, RECENT } from './recent-figures.ts'
import { type CatalogueWarning, warning } from './warning.ts'

/** What a target gives rise to beside the figures that it will be held against. */
export function warnAboutFigures(measure: PlannedMeasure, held: HeldTarget): CatalogueWarning[] {
  const figures = comparableFigures(measure, held)
  return [implausible(measure, held, figures), alreadyMet(measure, held, figures)].filter(
    (each) => each !== null,
  )
}

/**
 * A target of three times the median of up to the last eight figures or more, or a third of it or
 * less: 94% where the figures are about 7%, since 3 × 7% is 21%; 10 where they are about 32. A
 * range is beyond when all of it is. Where a figure or the target is below zero, or one of them is
 * zero, no number of times can be told, and nothing is said.
 */
function implausible(
  measure: PlannedMeasure,
  { limit, definition, ofFigures }: HeldTarget,
  figures: readonly Reading[],
): CatalogueWarning | null {
  const values = figures.slice(-RECENT).map(({ value }) => decimal(value))
  const median = medianOf(values)
  if (median === null || [...values, limit.low].some((each) => each.lt(0))) return null
  if (median.eq(0) || limit.high.eq(0)) return null
  const isHigh = limit.low.gte(median.times(3))
  const isLow = limit.high.times(3).lte(median)
  if (!isHigh && !isLow) return null
  const noun = isOfWholeYears(measure) ? 'whole year' : 'figure'
  const usual = figureText(median.toFixed(), definition.unit)
  const stands =
    values.length === 1
      ? `the only ${noun} held is ${usual}`
      : `the median of the last ${values.length} ${noun}s is ${usual}`
  return warning(
    'implausible-target',
    `${ofFigures}The target of ${limit.text} is ${isHigh ? 'three times what is usual or more' : 'a third of what is usual or less'}: ${stands}.`,
  )
}

/** The middle one, or half-way between the two in the middle: 7, 9, 12 and 40 give 10.5. */
function medianOf(values: readonly Decimal[]): Decimal | null {
  if (values.length === 0) return null
  const ordered = values.toSorted((a, b) => a.cmp(b))
  const upper = Math.floor(ordered.length / 2)
  const lower = Math.ceil(ordered.length / 2) - 1
  return sumOf([ordered[lower] as Decimal, ordered[upper] as Decimal]).div(2)
}

/**
 * A target that was met before its year began: by the newest whole year's outturn (77 for 2020/21
 * against at most 80), or, of what is counted on a day or by term, by every one of up to the last
 * eight figures. The figures of the target's own year are its result, and no ground for a warning.
 */
function alreadyMet(
  measure: PlannedMeasure,
  held: HeldTarget,
  figures: readonly Reading[],
): CatalogueWarning | null {
  const before = figures.filter(
    (each) => planYearOf(each.coverage) < measure.year && isOutturn(each),
  )
  const decisive = isJudgedOnEvery(measure)
    ? before.slice(-RECENT)
    : before.filter((each) => isWholeYear(measure, each)).slice(-1)
  const [first] = decisive
  if (first === undefined || !decisive.every((each) => meets(measure, held, each))) return null
  return warning('already-met', `${held.ofFigures}${metInWords(measure, held, decisive)}`)
}

function isJudgedOnEvery({ indicator }: PlannedMeasure): boolean {
  return indicator.basis === 'snapshot' || indicator.basis === 'termly'
}

function meets(
  { indicator }: PlannedMeasure,
  { limit, definition }: HeldTarget,
  { value }: Reading,
): boolean {
  const { polarity } = indicator
  if (polarity === 'none') return false
  const { decimals } = definition
  const given = { figure: decimal(value), limit, tolerance: decimal('0'), polarity, decimals }
  return compareWithTarget(given).status === 'green'
}

function metInWords(
  { year }: PlannedMeasure,
  { limit, definition }: HeldTarget,
  decisive: readonly Reading[],
): string {
  const inOrder = decisive.toSorted((a, b) => decimal(a.value).cmp(decimal(b.value)))
  const [least, most] = [inOrder.at(0), inOrder.at(-1)].map((each) =>
    figureText((each as Reading).value, definition.unit),
  )
  if (decisive.length === 1) {
    return `${least} ${inStretch((decisive[0] as Reading).coverage)} already meets the target of ${limit.text}.`
  }
  const spread = least === most ? `all are ${least}` : `they run from ${least} to ${most}`
  return `Each of the last ${decisive.length} figures before ${year} already meets the target of ${limit.text}: ${spread}.`
}
