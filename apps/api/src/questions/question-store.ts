import type { QuestionKind } from '@quarterdeck/contract'
import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'

/** Which questions are read; what is left out is not looked at. */
export type QuestionFilter = {
  readonly question?: string | undefined
  readonly period?: string | undefined
  readonly kind?: QuestionKind | undefined
  /** The permanent id of an indicator or a milestone. */
  readonly id?: string | undefined
  /** Those alone that are not closed. */
  readonly isOpen?: boolean
}

export type QuestionRow = Awaited<ReturnType<typeof readQuestions>>[number]

/** The questions of a board: the newest quarter first, within one in the order they were asked. */
export async function readQuestions(reading: Reading, board: string, filter: QuestionFilter) {
  const { t, read } = reading
  return await read
    .select({
      id: t.questions.id,
      period: t.periods.period,
      measure: t.questions.measure,
      milestone: t.questions.milestone,
      indicator: t.measures.indicator,
      code: t.measures.code,
      title: t.measures.title,
      name: t.indicators.name,
      text: t.questions.text,
      askedAt: t.questions.askedAt,
      askedBy: t.questions.askedBy,
      closedAt: t.questions.closedAt,
      closedBy: t.questions.closedBy,
    })
    .from(t.questions)
    .innerJoin(t.periods, eq(t.questions.period, t.periods.id))
    .leftJoin(t.measures, eq(t.questions.measure, t.measures.id))
    .leftJoin(t.indicators, eq(t.measures.indicator, t.indicators.id))
    .where(and(eq(t.periods.board, board), ...wanted(reading, filter)))
    .orderBy(desc(t.periods.period), asc(t.questions.askedAt), asc(t.questions.id))
}

function wanted({ t }: Reading, filter: QuestionFilter): (SQL | undefined)[] {
  const { question, period, kind, id, isOpen } = filter
  const subject = kind === 'milestone' ? t.questions.milestone : t.measures.indicator
  const kinds = {
    measure: isNotNull(t.questions.measure),
    milestone: isNotNull(t.questions.milestone),
    quarter: and(isNull(t.questions.measure), isNull(t.questions.milestone)),
  }
  return [
    question === undefined ? undefined : eq(t.questions.id, question),
    period === undefined ? undefined : eq(t.periods.period, period),
    kind === undefined ? undefined : kinds[kind],
    id === undefined ? undefined : eq(subject, id),
    isOpen === true ? isNull(t.questions.closedAt) : undefined,
  ]
}

/** What each year’s plan calls these milestones. */
export async function readPlanned(
  { t, read }: Reading,
  board: string,
  milestones: readonly string[],
) {
  const { milestone, year, code, title } = t.milestonePlans
  return await read
    .select({ milestone, year, code, title })
    .from(t.milestonePlans)
    .where(and(eq(t.milestonePlans.board, board), inArray(milestone, [...milestones])))
}

/** Who is to answer these questions. */
export async function readAssigned({ t, read }: Reading, questions: readonly string[]) {
  return await read
    .select({ question: t.questionOfficers.question, id: t.officers.id, name: t.officers.name })
    .from(t.questionOfficers)
    .innerJoin(t.officers, eq(t.questionOfficers.officer, t.officers.id))
    .where(inArray(t.questionOfficers.question, [...questions]))
    .orderBy(asc(t.officers.position))
}

/** What was answered to these questions, the first answer first. */
export async function readAnswers({ t, read }: Reading, questions: readonly string[]) {
  return await read
    .select()
    .from(t.answers)
    .where(inArray(t.answers.question, [...questions]))
    .orderBy(asc(t.answers.number))
}

/** The measures of a board, `measures.id`, whose owners an officer stands in for. */
export async function readDeputised({ t, read }: Reading, board: string, officer: string) {
  const rows = await read
    .select({ measure: t.measureOwners.measure })
    .from(t.measureOwners)
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(
      and(
        eq(t.measures.board, board),
        eq(t.measureOwners.officer, officer),
        eq(t.measureOwners.deputy, true),
      ),
    )
  return new Set(rows.map(({ measure }) => measure))
}
