import type { StatusEffect } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { readFrozenPublication } from '../publication/frozen.ts'
import { workOutLatest } from '../scorecard/latest.ts'
import { presentMeasure } from '../scorecard/present.ts'
import { hasSameValue, isForecastAgain } from '../scorecard/restatements.ts'
import {
  type BoardRecord,
  type PublicationRow,
  readBoardRecord,
  standingIssues,
} from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { readCurrentCitations } from './indicator-store.ts'

type Given = {
  indicator: Pick<BoardRecord['indicators'][number], 'id' | 'basis'>
  /** Every publication, corrections included. */
  issues: readonly PublicationRow[]
  revisions: BoardRecord['revisions']
}

/**
 * What restated figures make of the quarters in which they were judged, newest first: the status
 * as it was published, and as it comes out with the newest figures. Quarters whose own figure
 * never changed are left out.
 */
export async function readStatusEffects(db: Db, given: Given): Promise<StatusEffect[]> {
  const effects: StatusEffect[] = []
  for (const publication of await restatedQuarters(db, given)) {
    effects.push(await effectOn(db, publication, given))
  }
  return effects
}

async function restatedQuarters(
  db: Db,
  { indicator, issues, revisions }: Given,
): Promise<PublicationRow[]> {
  const byReturn = Map.groupBy(revisions, ({ id }) => id)
  const isRestatedSince = (id: string, sequence: number) => {
    const all = byReturn.get(id) ?? []
    const was = all.findLast((each) => each.sequence <= sequence)
    const now = all.at(-1)
    if (was === undefined || now === undefined) return false
    return !hasSameValue(was, now) && !isForecastAgain(indicator.basis, was)
  }
  const citations = await readCurrentCitations(db, indicator.id)
  return standingIssues(issues)
    .filter(({ periodRow, sequence }) =>
      citations.some((each) => each.period === periodRow && isRestatedSince(each.return, sequence)),
    )
    .toReversed()
}

async function effectOn(
  db: Db,
  publication: PublicationRow,
  { indicator, issues }: Given,
): Promise<StatusEffect> {
  const { id, label, year } = parsePeriod(publication.period)
  const { scorecard: published } = await readFrozenPublication(db, publication)
  const record = await readBoardRecord(db, publication.board, year, publication, {
    indicator: indicator.id,
  })
  const { scorecard: latest } = workOutLatest(record, publication, issues)
  const [was, now] = [published, latest].map(({ measures, smallNumberThreshold }) => {
    const measure = measures.find((each) => each.indicator === indicator.id)
    if (measure === undefined) throw new Error(`${indicator.id} is not in its own quarter ${id}`)
    return presentMeasure(measure, smallNumberThreshold, null).rag
  }) as [StatusRag, StatusRag]
  return { period: { id, label }, was: was.status, now: now.status, reason: now.reason }
}

type StatusRag = ReturnType<typeof presentMeasure>['rag']
