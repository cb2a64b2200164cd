import type { MeasureCase } from '@quarterdeck/judgement'
import { readFrozenPublication } from '../publication/frozen.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'

/** What each of a board's publications froze of an indicator, in their order. */
export async function readCarried(
  db: Db,
  { board, indicator }: { board: string; indicator: string },
): Promise<MeasureCase[]> {
  const carried: MeasureCase[] = []
  for (const publication of await listPublications(db, board)) {
    const { inputs } = await readFrozenPublication(db, publication)
    carried.push(
      ...inputs.flatMap(({ measure }) => (measure.indicator.id === indicator ? measure : [])),
    )
  }
  return carried
}
