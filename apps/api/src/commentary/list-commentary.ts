import type { Commentary } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import type { Reading } from '../store/db.ts'
import {
  type Asked,
  type CommentaryRow,
  readAuthors,
  readCommentaries,
  readMeasuresSpokenOf,
  readMilestonesSpokenOf,
} from './commentary-store.ts'

/** A text with what it speaks of: indicators and milestones by their permanent ids. */
export type CommentaryAbout = Commentary & {
  readonly about: { readonly indicators: string[]; readonly milestones: string[] }
}

type Subject = Commentary['sharedWith'][number]

/**
 * What officers said in published reports, newest first: in one quarter or issue, or of one indicator
 * up to a publication, or of one milestone. Empty where nothing was said; a board that is not there has
 * said nothing.
 */
export async function listCommentary({
  ctx,
  input,
}: {
  ctx: { db: Reading }
  input: { board: string } & Asked
}): Promise<CommentaryAbout[]> {
  const { board, ...asked } = input
  const rows = await readCommentaries(ctx.db, board, asked)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const authors = await readAuthors(ctx.db, ids)
  const subjects = await readSubjects(ctx, rows)
  return rows.map((row) => {
    const spokenOf = subjects.get(row.id) ?? []
    const idsOf = (kind: Subject['kind']) =>
      spokenOf.filter((each) => each.kind === kind).map(({ id }) => id)
    return {
      id: row.id,
      period: { id: row.period, label: parsePeriod(row.period).label },
      text: row.text,
      officers: authors.filter((each) => each.commentary === row.id).map(({ name }) => name),
      note: row.note,
      sharedWith: spokenOf.filter((each) => !isAbout(each, asked)),
      about: { indicators: idsOf('measure'), milestones: idsOf('milestone') },
    }
  })
}

async function readSubjects(
  { db }: { db: Reading },
  rows: readonly CommentaryRow[],
): Promise<ReadonlyMap<string, Subject[]>> {
  const ids = rows.map(({ id }) => id)
  const yearOf = new Map(rows.map(({ id, period }) => [id, parsePeriod(period).year]))
  const measures = (await readMeasuresSpokenOf(db, ids)).map(
    ({ commentary, id, code, title, name }) => ({
      commentary,
      subject: { kind: 'measure' as const, id, code, title: title ?? name },
    }),
  )
  const milestones = (await readMilestonesSpokenOf(db, ids))
    .filter(({ commentary, year }) => yearOf.get(commentary) === year)
    .map(({ commentary, id, code, title }) => ({
      commentary,
      subject: { kind: 'milestone' as const, id, code, title },
    }))
  const byCommentary = Map.groupBy([...measures, ...milestones], ({ commentary }) => commentary)
  return new Map(
    Array.from(byCommentary, ([id, found]) => [id, found.map(({ subject }) => subject)]),
  )
}

/** Whether a subject is the one that was asked for: on its own page it is not "also said of". */
function isAbout({ kind, id }: Subject, asked: Asked): boolean {
  if (kind === 'measure') return 'indicator' in asked && asked.indicator === id
  return 'milestone' in asked && asked.milestone === id
}
