import { parsePeriod } from '@quarterdeck/judgement'
import { and, asc, eq } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import { readFrozenScorecard } from '../publication/frozen.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'

/** What somebody asks about: a quarter, or a measure or milestone of it. */
export type AskedAbout = {
  readonly board: string
  readonly period: string
  /** By its permanent id; null for the quarter as a whole. */
  readonly about: { readonly kind: 'measure' | 'milestone'; readonly id: string } | null
}

/** The same as rows name it, and who answers for it in that year’s plan. */
export type Subject = {
  /** `periods.id`. */
  readonly period: string
  readonly measure: string | null
  readonly milestone: string | null
  readonly officers: readonly string[]
}

/**
 * Finds what is asked about, as the newest publication of the quarter carried it.
 * @param today owners who have left before it answer for nothing, `2022-02-01`
 * @throws DomainError 'not-found' for a quarter that is not published, or what it did not have
 */
export async function findSubject(db: Db, asked: AskedAbout, today: string): Promise<Subject> {
  const { board, period: id, about } = asked
  const publication = (await listPublications(db, board)).findLast(({ period }) => period === id)
  if (publication === undefined) {
    throw new DomainError('not-found', `Board ${board} has not published ${id}.`)
  }
  const period = publication.periodRow
  if (about === null) {
    return { period, measure: null, milestone: null, officers: [] }
  }
  const { year, label } = parsePeriod(id)
  const { measures, milestones } = await readFrozenScorecard(db, publication)
  const had =
    about.kind === 'measure'
      ? measures.some(({ indicator }) => indicator === about.id)
      : milestones.some((milestone) => milestone.id === about.id)
  const place = { board, year, id: about.id }
  const found = had
    ? await (about.kind === 'measure' ? findMeasure(db, place) : findMilestone(db, place))
    : undefined
  if (found === undefined) {
    throw new DomainError('not-found', `${label} had no ${about.kind} ${about.id}.`)
  }
  const officers = found.owners.filter(({ leftOn }) => leftOn === null || leftOn >= today)
  return { ...found.subject, period, officers: officers.map(({ officer }) => officer) }
}

type Place = { readonly board: string; readonly year: string; readonly id: string }

async function findMeasure({ t, read }: Db, { board, year, id }: Place) {
  const { measures, measureOwners } = t
  const [row] = await read
    .select({ id: measures.id })
    .from(measures)
    .where(and(eq(measures.board, board), eq(measures.year, year), eq(measures.indicator, id)))
  if (row === undefined) {
    return undefined
  }
  const owners = await read
    .select({ officer: t.officers.id, leftOn: t.officers.leftOn })
    .from(measureOwners)
    .innerJoin(t.officers, eq(measureOwners.officer, t.officers.id))
    .where(and(eq(measureOwners.measure, row.id), eq(measureOwners.deputy, false)))
    .orderBy(asc(measureOwners.position))
  return { subject: { measure: row.id, milestone: null }, owners }
}

async function findMilestone({ t, read }: Db, { board, year, id }: Place) {
  const { milestonePlans, milestoneOwners } = t
  const [row] = await read
    .select({ id: milestonePlans.id })
    .from(milestonePlans)
    .where(
      and(
        eq(milestonePlans.board, board),
        eq(milestonePlans.year, year),
        eq(milestonePlans.milestone, id),
      ),
    )
  if (row === undefined) {
    return undefined
  }
  const owners = await read
    .select({ officer: t.officers.id, leftOn: t.officers.leftOn })
    .from(milestoneOwners)
    .innerJoin(t.officers, eq(milestoneOwners.officer, t.officers.id))
    .where(eq(milestoneOwners.plan, row.id))
    .orderBy(asc(milestoneOwners.position))
  return { subject: { measure: null, milestone: id }, owners }
}
