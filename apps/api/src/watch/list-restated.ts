import { STATUS_WORDS } from '@quarterdeck/wording'
import { readFrozenScorecard } from '../publication/frozen.ts'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import type { Db } from '../store/db.ts'
import type { RestatedStatus } from './watch-store.ts'
import { type PublishedBoard, quarterName, type WatchedRow } from './watched-row.ts'

/**
 * The statuses of published quarters that were changed by a board's newest quarter and by what was
 * issued since: by a figure that was restated, or by a correction of the quarter itself.
 */
export async function listRestated(db: Db, watched: PublishedBoard): Promise<WatchedRow[]> {
  const rows: WatchedRow[] = []
  for (const restated of watched.restated) {
    rows.push(await rowOf(db, watched, restated))
  }
  return rows
}

async function rowOf(
  db: Db,
  { issues, standing, frozen }: PublishedBoard,
  { sequence, period, indicator, was, now }: RestatedStatus,
): Promise<WatchedRow> {
  const by = issues.find((issue) => issue.sequence === sequence)
  const issue = standing.find((each) => each.period === period)
  if (by === undefined || issue === undefined) {
    throw new Error(`Issue ${sequence} restated ${period}, which is not published`)
  }
  const measure =
    findMeasure(frozen.scorecard, indicator) ??
    findMeasure(await readFrozenScorecard(db, issue), indicator)
  const { label } = quarterName(period)
  const means =
    by.period === period
      ? `Its correction made that ${STATUS_WORDS[now].toLowerCase()}: ${by.reason ?? ''}`
      : `With the figure restated in ${quarterName(by.period).label} it is ${STATUS_WORDS[now].toLowerCase()}.`
  return {
    kind: 'restated',
    about: {
      kind: 'measure',
      id: indicator,
      code: measure?.code ?? '',
      title: measure?.title ?? indicator,
    },
    period: quarterName(period),
    status: now,
    why: `${label} was published as ${STATUS_WORDS[was].toLowerCase()}. ${means}`,
    reason: null,
    quarters: null,
    since: null,
    distance: null,
    officers: [...(measure?.officers ?? [])],
  }
}

function findMeasure({ measures }: InternalScorecard, indicator: string) {
  return measures.find((each) => each.indicator === indicator)
}
