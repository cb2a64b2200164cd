import type { OwedReturn, ReturnState } from '@quarterdeck/contract'
import { actorOf, holds, type SignedIn } from '../access/signed-in.ts'
import { nameAccounts } from '../audit/audit-store.ts'
import { describeActor } from '../audit/describe-row.ts'
import { nameToday } from '../boards/board-store.ts'
import { hasLeft } from '../catalogue/has-left.ts'
import { seeCatalogue } from '../catalogue/see-catalogue.ts'
import type { Reading } from '../store/db.ts'
import { readAbandoned } from './abandoned.ts'
import type { OpenQuarter } from './open-quarter.ts'
import {
  type Only,
  type OwedRow,
  type OwnerRow,
  readDecisions,
  readDrafts,
  readOwed,
  readPlanOwners,
  readSavers,
  readSubmissions,
} from './owed-store.ts'
import { returnSubject } from './return-subject.ts'

export type DraftRow = Awaited<ReturnType<typeof readDrafts>>[number]
export type SubmissionRow = Awaited<ReturnType<typeof readSubmissions>>[number]
export type DecisionRow = Awaited<ReturnType<typeof readDecisions>>[number]

/** What was handed in once, with what was decided on it; `decided` counts what was abandoned too. */
export type Round = SubmissionRow & {
  readonly decisions: readonly DecisionRow[]
  readonly decided: number
}

/** A return with all that happened to it, and what the reader may do with it. */
export type GatheredReturn = {
  readonly quarter: OpenQuarter
  readonly owed: OwedRow
  readonly owners: readonly OwnerRow[]
  readonly drafts: readonly DraftRow[]
  /** The oldest first; those for a correction that was abandoned stand apart. */
  readonly submissions: readonly Round[]
  readonly abandoned: readonly Round[]
  readonly state: ReturnState
  readonly mayEnter: boolean
  readonly mayTakeBack: boolean
  readonly mayDecide: boolean
  readonly nameOf: (actor: string) => string
  /** Whether whoever did something is who reads it now. */
  readonly isReader: (actor: string) => boolean
  readonly shown: OwedReturn
}

/**
 * The returns of a period that somebody owes or checks: performance teams have all of them.
 * @param only one of them alone
 */
export async function gatherReturns(
  reading: Reading,
  quarter: OpenQuarter,
  who: SignedIn,
  today: string,
  only?: Only,
): Promise<GatheredReturn[]> {
  const { board } = quarter
  const sees = await seeCatalogue(reading, who, board)
  const asked = await readOwed(reading, quarter, only)
  const answering = await readPlanOwners(reading, quarter, only && asked[0])
  const owners = Map.groupBy(answering, (owner) => owner.planned)
  const drafts = Map.groupBy(await readDrafts(reading, quarter, only), ({ owed }) => owed)
  const submitted = await readSubmissions(reading, quarter, only)
  const isHandedIn = submitted.length > 0
  const decided = isHandedIn ? await readDecisions(reading, quarter, only) : []
  const isAbandoned = isHandedIn ? await readAbandoned(reading, quarter.row) : () => false
  const decisions = Map.groupBy(decided, (row) => row.submission)
  const submissions = Map.groupBy(submitted, ({ owed }) => owed)
  const accounts = await nameAccounts(reading.read, reading.t)
  const subjectOf = ({ kind, id }: OwedRow) =>
    returnSubject({ board, period: quarter.period.id, kind, id })
  const nameOf = (actor: string) => describeActor(actor, { accounts }).name
  const boardName = await nameToday(reading, board)
  const actor = actorOf(who)
  const keeps = holds(who, ['performance'], board)
  const hands = holds(who, ['officer', 'performance'], board)
  const directs = holds(who, ['director', 'performance'], board)
  const toDecide = directs ? asked.filter(({ row }) => submissions.has(row)) : []
  const savers = await readSavers(reading, toDecide.map(subjectOf))
  const isOwn = ({ officer }: OwnerRow) => officer === who.officer
  return asked.flatMap((owed) => {
    const owns = (owners.get(owed.planned) ?? []).filter((owner) => !hasLeft(owner, today))
    if (!sees.mayChange && !owns.some(({ officer }) => sees.officers.has(officer))) {
      return []
    }
    const parts = drafts.get(owed.row) ?? []
    const handedIn = submissions.get(owed.row) ?? []
    const ofAbandoned = handedIn.filter(({ submittedAt }) => isAbandoned(submittedAt))
    const rounds = handedIn
      .filter((submission) => !ofAbandoned.includes(submission))
      .map((submission) => withDecisions(submission, decisions, isAbandoned))
    const state = stateOf(owed, parts, rounds)
    const enters = keeps || (holds(who, ['officer'], board) && owns.some(isOwn))
    const isOpen = quarter.state !== 'published'
    const gathered = {
      quarter,
      owed,
      owners: owns,
      drafts: parts,
      submissions: rounds,
      abandoned: ofAbandoned.map((submission) => withDecisions(submission, decisions)),
      state,
      mayEnter: enters && isOpen && state !== 'submitted' && state !== 'signed-off',
      mayTakeBack: isOpen && state === 'submitted' && hands && isBy(actor, rounds),
      mayDecide:
        isOpen &&
        directs &&
        decidable(state) &&
        !tookPart(actor, savers.get(subjectOf(owed)) ?? [], rounds),
      nameOf,
      isReader: (other: string) => other === actor,
    }
    return { ...gathered, shown: describe(gathered, boardName, today) }
  })
}

/** @param isLeftOut whether what was decided at an instant counts for nothing */
function withDecisions(
  submission: SubmissionRow,
  decisions: ReadonlyMap<string, readonly DecisionRow[]>,
  isLeftOut: (at: string) => boolean = () => false,
): Round {
  const all = decisions.get(submission.id) ?? []
  const counting = all.filter(({ decidedAt }) => !isLeftOut(decidedAt))
  return { ...submission, decisions: counting, decided: all.length }
}

function stateOf(
  { notDue }: OwedRow,
  drafts: readonly DraftRow[],
  submissions: GatheredReturn['submissions'],
): ReturnState {
  const last = submissions.at(-1)
  if (last === undefined) {
    if (drafts.length > 0) {
      return 'in-progress'
    }
    return notDue === null ? 'not-started' : 'not-due'
  }
  const decision = last.decisions.at(-1)?.decision
  switch (decision) {
    case undefined:
      return 'submitted'
    case 'taken-back':
      return 'in-progress'
    default:
      return decision
  }
}

/** What was handed in can be decided on, and what was signed off can be sent back all the same. */
function decidable(state: ReturnState): boolean {
  return state === 'submitted' || state === 'signed-off'
}

/** Whether somebody handed in the last submission. */
function isBy(actor: string, submissions: GatheredReturn['submissions']): boolean {
  return submissions.at(-1)?.submittedBy === actor
}

/** Whether somebody handed in the last submission, or ever saved a version of what it was made from. */
function tookPart(
  actor: string,
  savers: readonly string[],
  submissions: GatheredReturn['submissions'],
): boolean {
  return isBy(actor, submissions) || savers.includes(actor)
}

function describe(
  { quarter, owed, owners, drafts, submissions, nameOf, ...may }: Omit<GatheredReturn, 'shown'>,
  boardName: string,
  today: string,
): OwedReturn {
  const { state, mayEnter, mayTakeBack, mayDecide } = may
  const last = submissions.at(-1)
  const decision = last?.decisions.at(-1)
  const isDone = state === 'submitted' || state === 'signed-off' || state === 'not-due'
  // The day was that of the first issue: a correction asks only for what is wrong, by no day.
  const hasDueDay = quarter.state !== 'correcting'
  const { from, to, id, label, quarter: number, year } = quarter.period
  return {
    board: { id: quarter.board, name: boardName },
    period: { id, label, year, quarter: number, from, to },
    periodState: quarter.state,
    kind: owed.kind,
    id: owed.id,
    code: owed.code,
    title: owed.title,
    officers: owners.map(({ officer, name, deputy }) => ({ id: officer, name, deputy })),
    service: owners.find(({ service }) => service !== null)?.service ?? null,
    serviceName: owners.find(({ service }) => service !== null)?.serviceName ?? null,
    dueOn: quarter.due,
    isLate: hasDueDay && quarter.due !== null && quarter.due < today && !isDone,
    state,
    notDue: owed.notDue,
    savedAt:
      drafts
        .map(({ savedAt }) => savedAt)
        .toSorted()
        .at(-1) ?? null,
    submittedAt: last?.submittedAt ?? null,
    sentBack:
      state === 'sent-back' && decision !== undefined
        ? { by: nameOf(decision.decidedBy), reason: decision.reason }
        : null,
    warnings: Array.isArray(last?.findings) ? last.findings.length : 0,
    mayEnter,
    mayTakeBack,
    mayDecide,
  }
}
