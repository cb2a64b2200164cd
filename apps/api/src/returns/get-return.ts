import type { ReturnSheet, Submission } from '@quarterdeck/contract'
import { defaultCoverage } from '@quarterdeck/judgement'
import { and, desc, eq } from 'drizzle-orm'
import { holds, type SignedIn } from '../access/signed-in.ts'
import { dayOf } from '../catalogue/today.ts'
import { listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { dueOf } from '../milestones/due-of.ts'
import type { Reading } from '../store/db.ts'
import {
  ANSWERS_PART,
  answersBefore,
  EMPTY_COMMENTARY,
  EMPTY_MILESTONE,
  emptyMeasure,
  RETURN_PART,
  shownPart,
} from './drafts.ts'
import { findReturn, type ReturnKey } from './find-return.ts'
import { type GatheredReturn, gatherReturns } from './gather-returns.ts'
import { readCases } from './read-cases.ts'
import { draftedTexts, lastTextsOf } from './said.ts'
import { submittedContent, submittedFindings } from './submitted.ts'

/**
 * A return with its draft, what the rules are given, what was said of it last and what was handed
 * in: everything that is needed to enter it, or to check it.
 * @throws DomainError 'not-found' for what a person does not owe or check
 */
export async function getReturn({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: ReturnKey
}): Promise<ReturnSheet> {
  const today = dayOf(ctx.now())
  return await describeSheet(ctx.db, await findReturn(ctx.db, input, who, today), who, today)
}

async function describeSheet(
  reading: Reading,
  found: GatheredReturn,
  who: SignedIn,
  today: string,
): Promise<ReturnSheet> {
  const { owed } = found
  const isMeasure = owed.kind === 'measure'
  return {
    ...found.shown,
    measure: isMeasure ? await describeMeasure(reading, found, who, today) : null,
    milestone: isMeasure ? null : await describeMilestone(reading, found),
    commentaries: describeCommentaries(found, who),
    lastSaid: await lastSaid(reading, found),
    submissions: found.submissions.map((submission) => describeSubmission(submission, found)),
    abandoned: found.abandoned.map((submission) => describeSubmission(submission, found)),
  }
}

async function describeMeasure(
  reading: Reading,
  found: GatheredReturn,
  who: SignedIn,
  today: string,
): Promise<ReturnSheet['measure']> {
  const { quarter, owed } = found
  const worked = { board: quarter.board, period: quarter.period.id, due: quarter.due }
  const cases = await readCases(reading, worked, today, { indicator: owed.id })
  const measure = cases.get(owed.id)
  if (measure === undefined) {
    throw new Error(`${owed.id} went away while it was read`)
  }
  const { basis, yearType } = measure.indicator
  const others = await gatherReturns(reading, quarter, who, today)
  return {
    draft: shownPart(found, RETURN_PART, emptyMeasure(measure)),
    answers: shownPart(found, ANSWERS_PART, answersBefore(found)),
    case: mutable(measure),
    ...(await readDefinition(reading, owed.id, measure.definition)),
    usual: defaultCoverage({ basis, yearType, period: measure.period }),
    texts: others
      .filter((other) => other.owed.kind === 'measure' && other.owed.id !== owed.id)
      .map((other) => ({
        id: other.owed.id,
        code: other.owed.code,
        title: other.owed.title,
        said: draftedTexts(other),
      })),
    lastTexts: lastTextsOf(await lastSaid(reading, found), measure.period),
  }
}

/** The rules promise not to write to what they are given; the contract makes no such promise. */
function mutable<T>(value: T): NonNullable<ReturnSheet['measure']>['case'] {
  return structuredClone(value) as NonNullable<ReturnSheet['measure']>['case']
}

export async function readDefinition({ t, read }: Reading, indicator: string, version: number) {
  const [row] = await read
    .select({ meaning: t.definitions.meaning, noun: t.definitions.noun })
    .from(t.definitions)
    .where(and(eq(t.definitions.indicator, indicator), eq(t.definitions.version, version)))
  return row ?? { meaning: '', noun: null }
}

async function describeMilestone(
  { t, read }: Reading,
  found: GatheredReturn,
): Promise<ReturnSheet['milestone']> {
  const { owed } = found
  const [plan] = await read
    .select({ dueDate: t.milestonePlans.dueDate, dueText: t.milestonePlans.dueText })
    .from(t.milestonePlans)
    .where(eq(t.milestonePlans.id, owed.planned))
  const [last] = await read
    .select({
      state: t.milestoneUpdates.state,
      dueDate: t.milestoneUpdates.dueDate,
      dueText: t.milestoneUpdates.dueText,
    })
    .from(t.milestoneUpdates)
    .innerJoin(t.publications, eq(t.milestoneUpdates.publication, t.publications.id))
    .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
    .where(eq(t.milestoneUpdates.milestone, owed.id))
    .orderBy(desc(t.periods.period), desc(t.publications.sequence))
    .limit(1)
  return {
    draft: shownPart(found, RETURN_PART, EMPTY_MILESTONE),
    due: dueOf(plan ?? { dueDate: null, dueText: null }, last),
    lastState: last?.state ?? null,
  }
}

/** One for each owner, deputies included where they have written one. */
function describeCommentaries(found: GatheredReturn, who: SignedIn): ReturnSheet['commentaries'] {
  const keeps = holds(who, ['performance'], found.quarter.board)
  return found.owners
    .filter(({ officer, deputy }) => !deputy || found.drafts.some(({ part }) => part === officer))
    .map(({ officer, name }) => ({
      officer: { id: officer, name },
      ...shownPart(found, officer, EMPTY_COMMENTARY),
      isOwn: keeps || officer === who.officer,
    }))
}

/** What the newest publication that spoke of it said. */
export async function lastSaid(reading: Reading, { quarter, owed }: GatheredReturn) {
  const { board } = quarter
  const upTo = quarter.period.id
  const asked = owed.kind === 'measure' ? { indicator: owed.id, upTo } : { milestone: owed.id }
  const said = await listCommentary({ ctx: { db: reading }, input: { board, ...asked } })
  const [newest] = said
  return said
    .filter(({ period }) => period.id === newest?.period.id)
    .map(({ about: _, ...commentary }) => commentary)
}

function describeSubmission(
  submission: GatheredReturn['submissions'][number],
  { owners, nameOf }: GatheredReturn,
): Submission {
  const { measure, milestone, commentaries } = submittedContent(submission)
  const names = new Map(owners.map(({ officer, name }) => [officer, name]))
  return {
    number: submission.number,
    submittedAt: submission.submittedAt,
    submittedBy: nameOf(submission.submittedBy),
    measure,
    milestone,
    commentaries: commentaries.map(({ officer, ...said }) => ({
      officer: { id: officer, name: names.get(officer) ?? officer },
      ...said,
    })),
    findings: [...submittedFindings(submission)],
    decisions: submission.decisions.map(({ decision, reason, decidedAt, decidedBy }) => ({
      decision,
      reason,
      decidedAt,
      decidedBy: nameOf(decidedBy),
    })),
  }
}
