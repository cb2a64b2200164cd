import type { Corrected, Correction } from '@quarterdeck/contract'
import type { PublicationRow } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { readCorrection } from './list-corrections.ts'

type Subject = Pick<Correction['items'][number], 'kind' | 'id'>

/**
 * What the corrections of a quarter changed in one measure or milestone, newest first; those that
 * left it alone are left out.
 * @param publication the issue that stands
 */
export async function readCorrected(
  db: Db,
  issues: readonly PublicationRow[],
  publication: PublicationRow,
  { kind, id }: Subject,
): Promise<Corrected[]> {
  const found: Corrected[] = []
  let issue: PublicationRow | undefined = publication
  while (issue !== undefined) {
    const correction = await readCorrection(db, issues, issue)
    const before = issues.find((each) => each.sequence === correction?.corrects)
    const item = correction?.items.find((each) => each.kind === kind && each.id === id)
    if (correction !== null && before !== undefined && item !== undefined) {
      const { date, reason } = correction
      const { sequence, publishedOn } = before
      found.push({
        date,
        reason,
        before: { sequence, date: publishedOn },
        changes: item.changes,
      })
    }
    issue = before
  }
  return found
}
