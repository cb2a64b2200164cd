import { asc, eq } from 'drizzle-orm'
import type { Reading, Write } from '../store/db.ts'
import { commentaryId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import type { RoundReturn } from './standing-returns.ts'

/** A text of a report as it is copied: what it speaks of by `measures.id` and `milestones.id`. */
export type ReportText = {
  readonly code: string
  readonly text: string
  readonly note: string | null
  readonly why: string | null
  readonly action: string | null
  readonly byWhen: string | null
  /** By `officers.id`, in their order. */
  readonly officers: readonly string[]
  readonly measures: readonly string[]
  readonly milestones: readonly string[]
}

/**
 * Copies what officers said into a publication's report. A correction keeps the texts of the issue
 * before, save of what was handed in again.
 * @param before `publications.id` of the issue that is corrected; null for a first one
 */
export async function keepCommentary(
  tx: Write,
  t: Schema,
  given: {
    board: string
    publication: { id: string; sequence: number }
    round: readonly RoundReturn[]
    before: string | null
  },
): Promise<void> {
  const { board, publication, round, before } = given
  const held = before === null ? [] : await readTexts({ t, read: tx }, before)
  for (const [position, each] of joinTexts(held, round).entries()) {
    const { officers, measures, milestones, ...row } = each
    const commentary = commentaryId(board, publication.sequence, row.code)
    await tx
      .insert(t.commentaries)
      .values({ id: commentary, publication: publication.id, position, ...row })
    for (const [place, officer] of officers.entries()) {
      await tx.insert(t.commentaryOfficers).values({ commentary, officer, position: place })
    }
    for (const measure of measures) {
      await tx.insert(t.commentaryMeasures).values({ commentary, measure })
    }
    for (const milestone of milestones) {
      await tx.insert(t.commentaryMilestones).values({ commentary, milestone })
    }
  }
}

/**
 * The texts of a report: those held, without what was handed in again, then what was said of each
 * return. A text that serves other measures becomes one text of all of them, by all who say so.
 */
export function joinTexts(
  held: readonly ReportText[],
  round: readonly RoundReturn[],
): ReportText[] {
  const again = round.filter(({ standing }) => standing !== null)
  const kept = held.map((text) => withoutSubjects(text, again)).filter(speaksOfAny)
  const fresh = again.flatMap(textsOf)
  const all = [...kept, ...fresh]
  for (const { owed, standing } of again) {
    for (const { sameAs, officer } of standing?.commentaries ?? []) {
      const source = again.find((each) => each.owed.kind === 'measure' && each.owed.id === sameAs)
      const planned = source?.owed.planned ?? plannedOf(round, sameAs)
      const serving = all.filter(({ measures }) => measures.includes(planned ?? ''))
      const own = serving.filter(({ officers }) => officers.includes(officer))
      for (const text of own.length > 0 ? own : serving) {
        all[all.indexOf(text)] = addSubject(text, owed, officer)
      }
    }
  }
  return all
}

function plannedOf(round: readonly RoundReturn[], id: string | null): string | undefined {
  return round.find(({ owed }) => owed.kind === 'measure' && owed.id === id)?.owed.planned
}

function withoutSubjects(text: ReportText, again: readonly RoundReturn[]): ReportText {
  const isAgain = (kind: string, subject: string) =>
    again.some(
      ({ owed }) => owed.kind === kind && (kind === 'measure' ? owed.planned : owed.id) === subject,
    )
  return {
    ...text,
    measures: text.measures.filter((id) => !isAgain('measure', id)),
    milestones: text.milestones.filter((id) => !isAgain('milestone', id)),
  }
}

function speaksOfAny({ measures, milestones }: ReportText): boolean {
  return measures.length + milestones.length > 0
}

function textsOf({ owed, standing }: RoundReturn): ReportText[] {
  return (standing?.commentaries ?? [])
    .filter(({ sameAs }) => sameAs === null)
    .map(({ officer, ...said }) => ({
      code: `${owed.kind}-${owed.id}-${officer}`,
      text: joined(said),
      note: null,
      why: said.why.trim(),
      action: said.action.trim(),
      byWhen: said.byWhen.trim(),
      officers: [officer],
      measures: owed.kind === 'measure' ? [owed.planned] : [],
      milestones: owed.kind === 'milestone' ? [owed.id] : [],
    }))
}

/** A paragraph for each answer that was given. A day alone says nothing, so it is said of what. */
function joined({ why, action, byWhen }: { why: string; action: string; byWhen: string }): string {
  const day = byWhen.trim() === '' ? '' : `By when: ${byWhen.trim()}`
  return [why, action, day]
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '')
    .join('\n\n')
}

function addSubject(text: ReportText, owed: RoundReturn['owed'], officer: string): ReportText {
  const { officers, measures, milestones } = text
  return {
    ...text,
    officers: [...new Set([...officers, officer])],
    measures: owed.kind === 'measure' ? [...new Set([...measures, owed.planned])] : measures,
    milestones: owed.kind === 'milestone' ? [...new Set([...milestones, owed.id])] : milestones,
  }
}

async function readTexts({ t, read }: Reading, publication: string): Promise<ReportText[]> {
  const rows = await read
    .select()
    .from(t.commentaries)
    .where(eq(t.commentaries.publication, publication))
    .orderBy(asc(t.commentaries.position))
  const texts: ReportText[] = []
  for (const { id, publication: _, position: __, ...row } of rows) {
    const officers = await read
      .select()
      .from(t.commentaryOfficers)
      .where(eq(t.commentaryOfficers.commentary, id))
      .orderBy(asc(t.commentaryOfficers.position))
    const measures = await read
      .select()
      .from(t.commentaryMeasures)
      .where(eq(t.commentaryMeasures.commentary, id))
    const milestones = await read
      .select()
      .from(t.commentaryMilestones)
      .where(eq(t.commentaryMilestones.commentary, id))
    texts.push({
      ...row,
      officers: officers.map(({ officer }) => officer),
      measures: measures.map(({ measure }) => measure),
      milestones: milestones.map(({ milestone }) => milestone),
    })
  }
  return texts
}
