import { type Guarded, guardedOf, type Protection } from './guarded.ts'
import { inPeriodOf } from './in-period.ts'
import type { MeasureCase } from './measure-case.ts'
import { protectLines } from './protect-lines.ts'
import { protectSums } from './protect-sums.ts'
import { type Beside, figuresBeside } from './shown-beside.ts'
import { isSmallText, protectedText, WITHHELD } from './small-numbers.ts'
import type { Trend, TrendPoint } from './trend.ts'

/**
 * What an anonymous reader may have of a trend (data-model.md, "Public projection"). For indicators
 * marked `smallNumbers` a count from 1 to threshold − 1 becomes "fewer than 5" in every series and
 * definition, and what would tell of one is withheld: running totals a small step from another of
 * their year, figures before a restatement included; components, and totals, that a small one could
 * be worked out from. What came in each part of a year is worked out again from what is shown.
 * Totals of 7, 9 and 18 are 7, one withheld, and 18; in their parts of the year 7 and 11.
 *
 * `measure` is the case the trend was made of, `beside` what its page shows besides: a figure that
 * is withheld there is withheld here, and one that is shown there is reckoned with. Any other
 * indicator's trend passes unchanged.
 */
export function projectTrend(trend: Trend, measure: MeasureCase, beside: Beside): Trend {
  const { indicator } = measure
  if (!indicator.smallNumbers) return trend
  const figures = figuresBeside(trend, measure, beside)
  const all = guardedOf(trend, measure, figures)
  const protection = withSmallOnes(all)
  protectLines(all, figures, protection)
  protectSums(all, indicator, protection)
  const projected = new Map(all.map((each) => [each.point, projectPoint(each, protection)]))
  const series = trend.series.map((each) => ({
    ...each,
    points: each.points.map((point) => projected.get(point) ?? point),
  }))
  return { ...trend, series, inPeriod: inPeriodOf(series, indicator) }
}

function withSmallOnes(all: readonly Guarded[]): Protection {
  const isHidden = ({ point, guard, isHiddenBeside }: Guarded) =>
    isHiddenBeside || isSmallText(point.text, guard)
  const isHiddenBefore = ({ point, guard }: Guarded) =>
    point.was !== null && isSmallText(point.was, guard)
  return {
    hidden: new Set(all.filter(isHidden).map(({ point }) => point)),
    veiled: new Set(),
    hiddenBefore: new Set(all.filter(isHiddenBefore).map(({ point }) => point)),
  }
}

/** A note may tell the figure that it is about, so it goes with it; so does the figure before. */
function projectPoint(
  { point, guard }: Guarded,
  { hidden, veiled, hiddenBefore }: Protection,
): TrendPoint {
  const inWords = (text: string) => (veiled.has(point) ? WITHHELD : protectedText(text, guard))
  const isHidden = hidden.has(point)
  const isBeforeHidden = point.was !== null && (isHidden || hiddenBefore.has(point))
  return {
    ...point,
    ...(isHidden ? { value: null, text: inWords(point.text), note: null } : {}),
    was: isBeforeHidden ? inWords(point.was ?? '') : point.was,
  }
}
