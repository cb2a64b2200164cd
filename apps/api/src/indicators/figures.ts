import type { Indicator, Measure } from '@quarterdeck/contract'
import {
  likelyRangeOf,
  projectReturns,
  projectTrend,
  type Trend,
  trendOf,
} from '@quarterdeck/judgement'
import { figureOf } from '../scorecard/measure-cases.ts'
import type { BoardRecord, PublicationRow } from '../scorecard/scorecard-store.ts'
import { historiesOf } from './histories.ts'
import type { MeasureView } from './view-measure.ts'

type Given = {
  view: MeasureView
  /** The measure as the public may have it: its trend tells no more than it does. */
  shown: Measure
  /** Every publication, corrections included. */
  issues: readonly PublicationRow[]
}

/**
 * The figures of an indicator as the public may have them: its trend as it was known then, and the
 * revisions of each figure in it, those of later reports included.
 */
export function figuresOf(
  record: BoardRecord,
  { view, shown, issues }: Given,
): Pick<Indicator, 'trend' | 'returns'> {
  const trendThen = trendOf(view.case, supersededBy(record, view.upTo))
  const asKnown = projectTrend(trendThen, view.case, { result: shown })
  const trend = {
    ...asKnown,
    noun: nounOf(record, view.case.definition),
    breaks: asKnown.breaks.map((each) => ({
      ...each,
      meaning: meaningOf(record, each.definition),
    })),
    likely: likelyRangeOf(view.case, shown.rag),
  }
  const { indicator } = view.case
  const histories = historiesOf(record, { indicator, issues, until: lastDayOf(asKnown) })
  return {
    trend,
    returns: indicator.smallNumbers
      ? protectHistories(record, histories, { view, shown, issues, asKnown })
      : histories,
  }
}

/** Later reports count too: what they tell of a figure is told, or kept back, in every quarter. */
function protectHistories(
  record: BoardRecord,
  histories: ReturnType<typeof historiesOf>,
  { view, shown, issues, asKnown }: Given & { asKnown: Trend },
): Indicator['returns'] {
  const latest = view.latest()
  const newest = issues.at(-1)?.sequence ?? view.upTo
  const trend = trendOf(latest, supersededBy(record, newest))
  const now = projectTrend(trend, latest, { result: shown, trend: asKnown })
  return projectReturns(histories, now, latest)
}

function definitionIn({ definitions }: BoardRecord, version: number) {
  return definitions.find((each) => each.version === version)
}

/** A quarter frozen before things had a name takes the name they have now. */
function nounOf(record: BoardRecord, version: number): string | null {
  return definitionIn(record, version)?.noun ?? null
}

function meaningOf(record: BoardRecord, version: number): string {
  return definitionIn(record, version)?.meaning ?? ''
}

/** The revisions that a later one replaced, of those carried by a publication up to then. */
function supersededBy({ revisions }: BoardRecord, upTo: number) {
  const known = revisions.filter(({ sequence }) => sequence <= upTo)
  const byReturn = Map.groupBy(known, ({ id }) => id)
  return [...byReturn.values()].flatMap((all) => all.slice(0, -1)).map(figureOf)
}

/** The end of the newest figure of a trend; the beginning of time where it has none. */
function lastDayOf({ series }: Trend): string {
  const ends = series.flatMap(({ points }) => points.map(({ coverage }) => coverage.to))
  return ends.toSorted().at(-1) ?? ''
}
