import { and, asc, desc, eq, exists, inArray, lte, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reading } from '../store/db.ts'

/** Whose commentary is asked for: one quarter's, one issue's, or all that was said of one thing. */
export type Asked =
  | { readonly period: string }
  /** An issue of the board by its sequence, whether or not it stands. */
  | { readonly issue: number }
  /** `upTo` is the last quarter asked for, `2021-22-Q2`. */
  | { readonly indicator: string; readonly upTo: string }
  | { readonly milestone: string }

export type CommentaryRow = Awaited<ReturnType<typeof readCommentaries>>[number]

/** The texts asked for, the newest quarter's first, in the order of each report as it stands. */
export async function readCommentaries({ t, read }: Reading, board: string, asked: Asked) {
  return await read
    .select({
      id: t.commentaries.id,
      period: t.periods.period,
      text: t.commentaries.text,
      note: t.commentaries.note,
    })
    .from(t.commentaries)
    .innerJoin(t.publications, eq(t.commentaries.publication, t.publications.id))
    .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
    .where(and(eq(t.publications.board, board), isAsked({ t, read }, asked)))
    .orderBy(desc(t.periods.period), asc(t.commentaries.position))
}

/** Whether no correction took a publication's place. */
function stands({ t, read }: Reading) {
  const later = alias(t.publications, 'later')
  return notExists(
    read.select({ id: later.id }).from(later).where(eq(later.corrects, t.publications.id)),
  )
}

function isAsked({ t, read }: Reading, asked: Asked) {
  if ('issue' in asked) return eq(t.publications.sequence, asked.issue)
  return and(stands({ t, read }), speaksOf({ t, read }, asked))
}

function speaksOf({ t, read }: Reading, asked: Exclude<Asked, { issue: number }>) {
  if ('period' in asked) return eq(t.periods.period, asked.period)
  if ('milestone' in asked) {
    const about = read
      .select({ commentary: t.commentaryMilestones.commentary })
      .from(t.commentaryMilestones)
      .where(
        and(
          eq(t.commentaryMilestones.commentary, t.commentaries.id),
          eq(t.commentaryMilestones.milestone, asked.milestone),
        ),
      )
    return exists(about)
  }
  const about = read
    .select({ commentary: t.commentaryMeasures.commentary })
    .from(t.commentaryMeasures)
    .innerJoin(t.measures, eq(t.commentaryMeasures.measure, t.measures.id))
    .where(
      and(
        eq(t.commentaryMeasures.commentary, t.commentaries.id),
        eq(t.measures.indicator, asked.indicator),
      ),
    )
  return and(lte(t.periods.period, asked.upTo), exists(about))
}

/** Who wrote the texts, in their order. */
export async function readAuthors({ t, read }: Reading, commentaries: readonly string[]) {
  return await read
    .select({ commentary: t.commentaryOfficers.commentary, name: t.officers.name })
    .from(t.commentaryOfficers)
    .innerJoin(t.officers, eq(t.commentaryOfficers.officer, t.officers.id))
    .where(inArray(t.commentaryOfficers.commentary, [...commentaries]))
    .orderBy(asc(t.commentaryOfficers.position))
}

/** The measures that the texts speak of, in the order of the plan. */
export async function readMeasuresSpokenOf({ t, read }: Reading, commentaries: readonly string[]) {
  return await read
    .select({
      commentary: t.commentaryMeasures.commentary,
      id: t.measures.indicator,
      code: t.measures.code,
      title: t.measures.title,
      name: t.indicators.name,
    })
    .from(t.commentaryMeasures)
    .innerJoin(t.measures, eq(t.commentaryMeasures.measure, t.measures.id))
    .innerJoin(t.indicators, eq(t.measures.indicator, t.indicators.id))
    .where(inArray(t.commentaryMeasures.commentary, [...commentaries]))
    .orderBy(asc(t.measures.position))
}

/** The milestones that the texts speak of, as the plan of their report's year names them. */
export async function readMilestonesSpokenOf(
  { t, read }: Reading,
  commentaries: readonly string[],
) {
  return await read
    .select({
      commentary: t.commentaryMilestones.commentary,
      id: t.milestonePlans.milestone,
      year: t.milestonePlans.year,
      code: t.milestonePlans.code,
      title: t.milestonePlans.title,
    })
    .from(t.commentaryMilestones)
    .innerJoin(t.milestonePlans, eq(t.commentaryMilestones.milestone, t.milestonePlans.milestone))
    .where(inArray(t.commentaryMilestones.commentary, [...commentaries]))
    .orderBy(asc(t.milestonePlans.position))
}
