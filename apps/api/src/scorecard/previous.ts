import type { Measure } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import type { Reading } from '../store/db.ts'
import type { PublicationRow } from './scorecard-store.ts'
import { readStatuses } from './status-store.ts'

/** The published quarter before another one, with the status of each indicator in it. */
export type Previous = {
  id: string
  label: string
  statuses: ReadonlyMap<string, Measure['rag']['status']>
}

/** As its newest issue has it; null for a board's first quarter. */
export async function readPrevious(
  reading: Reading,
  publications: readonly PublicationRow[],
  { period }: Pick<PublicationRow, 'period'>,
): Promise<Previous | null> {
  const before = publications.findLast((each) => each.period < period)
  if (before === undefined) return null
  return {
    id: before.period,
    label: parsePeriod(before.period).label,
    statuses: await readStatuses(reading, before.id),
  }
}

/** The status of an indicator in the quarter before; null where it had none. */
export function statusBefore(previous: Previous | null, indicator: string): Measure['previous'] {
  const status = previous?.statuses.get(indicator)
  return previous === null || status === undefined ? null : { period: previous.id, status }
}
