import { addsUp, definitionOf } from './catalogue.ts'
import { stretchKey } from './figures.ts'
import { guardOf, isCount, yearOf } from './guarded.ts'
import type { MeasureCase } from './measure-case.ts'
import type { ReturnHistory, Revision } from './return-history.ts'
import { countIn, isSmallText, protectedText, type SmallNumbers } from './small-numbers.ts'
import type { Trend, TrendPoint } from './trend.ts'

/**
 * What an anonymous reader may have of the revisions of each return, beside the projected trend of
 * the newest figures. For indicators marked `smallNumbers` small texts give way, and so does every
 * revision of a figure that the trend hides, or does not have. Where figures run through a year or
 * add up, a revision is told only where the trend tells it as well, as its figure or as the one
 * before: of 9, then 15, then 16, where the trend says "16, was 15", the 9 is withheld.
 */
export function projectReturns<By>(
  histories: readonly ReturnHistory<By>[],
  trend: Trend,
  measure: MeasureCase,
): ReturnHistory<By>[] {
  if (!measure.indicator.smallNumbers) return [...histories]
  const points = new Map(
    trend.series.flatMap(({ component, points: all }) =>
      all.map((point) => [stretchKey({ ...point, component }), point] as const),
    ),
  )
  return histories.map((history) => {
    const point = points.get(stretchKey(history)) ?? null
    const guard = guardOf(trend, measure, history)
    const isTold = toldBeside(point, trend, measure)
    const revisions = history.revisions.map((each) =>
      each.availability !== 'reported' || isTold(each.text) ? each : withheld(each, guard),
    )
    return { ...history, revisions }
  })
}

function withheld<By>(revision: Revision<By>, guard: SmallNumbers): Revision<By> {
  return { ...revision, text: protectedText(revision.text, guard), doubtful: null }
}

/** Says which texts of a return may stand beside its point in the trend. */
function toldBeside(
  point: TrendPoint | null,
  trend: Trend,
  measure: MeasureCase,
): (text: string) => boolean {
  if (point === null || point.value === null) return () => false
  const guard = guardOf(trend, measure, point)
  const isSummed =
    isCount(measure, point) && addsUp(definitionOf(measure.indicator, point.definition))
  if (!isSummed && yearOf(trend, measure, point) === null)
    return (text) => !isSmallText(text, guard)
  const told = [point.text, point.was ?? point.text].map(countIn)
  return (text) => told.includes(countIn(text)) && !isSmallText(text, guard)
}
