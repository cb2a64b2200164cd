import type { Measure } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { readFrozenScorecard } from '../publication/frozen.ts'
import type { Db } from '../store/db.ts'
import type { PublicationRow } from './scorecard-store.ts'

/** The published quarter before another one, with the status of each indicator in it. */
export type Previous = {
  id: string
  label: string
  statuses: ReadonlyMap<string, Measure['rag']['status']>
}

/** As its newest issue has it; null for a board's first quarter. */
export async function readPrevious(
  db: Db,
  publications: readonly PublicationRow[],
  { period }: Pick<PublicationRow, 'period'>,
): Promise<Previous | null> {
  const before = publications.findLast((each) => each.period < period)
  if (before === undefined) return null
  const scorecard = await readFrozenScorecard(db, before)
  const statuses = scorecard.measures.map(
    (each) => [each.indicator, each.result.rag.status] as const,
  )
  return {
    id: before.period,
    label: parsePeriod(before.period).label,
    statuses: new Map(statuses),
  }
}

/** The status of an indicator in the quarter before; null where it had none. */
export function statusBefore(previous: Previous | null, indicator: string): Measure['previous'] {
  const status = previous?.statuses.get(indicator)
  return previous === null || status === undefined ? null : { period: previous.id, status }
}
