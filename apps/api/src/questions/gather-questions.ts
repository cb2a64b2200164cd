import type { Question, QuestionState } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { actorOf, holds, type SignedIn } from '../access/signed-in.ts'
import { nameAccounts } from '../audit/audit-store.ts'
import { describeActor } from '../audit/describe-row.ts'
import { versionOf } from '../catalogue/version-of.ts'
import type { Reading } from '../store/db.ts'
import {
  type QuestionFilter,
  type QuestionRow,
  readAnswers,
  readAssigned,
  readDeputised,
  readPlanned,
  readQuestions,
} from './question-store.ts'

/** Questions of a board as somebody who holds a role on it sees them, with what they may do. */
export async function gatherQuestions(
  reading: Reading,
  who: SignedIn,
  board: string,
  filter: QuestionFilter,
): Promise<Question[]> {
  const rows = await readQuestions(reading, board, filter)
  const ids = rows.map(({ id }) => id)
  const milestones = rows.flatMap(({ milestone }) => milestone ?? [])
  const planned = await readPlanned(reading, board, milestones)
  const assigned = Map.groupBy(await readAssigned(reading, ids), ({ question }) => question)
  const answers = Map.groupBy(await readAnswers(reading, ids), ({ question }) => question)
  const accounts = await nameAccounts(reading.read, reading.t)
  const nameOf = (actor: string) => describeActor(actor, { accounts }).name
  const mayAnswer = await answering(reading, who, board)
  const runs = holds(who, ['performance'], board)
  return rows.map((row) => {
    const period = parsePeriod(row.period)
    const officers = (assigned.get(row.id) ?? []).map(({ id, name }) => ({ id, name }))
    const given = answers.get(row.id) ?? []
    const state = stateOf(row, given.length)
    const isTheirs = mayAnswer(row, officers)
    const isAsker = row.askedBy === actorOf(who)
    return {
      id: row.id,
      version: versionOf([officers.map(({ id }) => id), given.length, row.closedAt]),
      period: { id: period.id, label: period.label },
      about: aboutOf(row, period.year, planned),
      text: row.text,
      askedAt: row.askedAt,
      askedBy: nameOf(row.askedBy),
      officers,
      answers: given.map(({ number, text, answeredAt, answeredBy }) => ({
        number,
        text,
        answeredAt,
        answeredBy: nameOf(answeredBy),
      })),
      state,
      closedAt: row.closedAt,
      closedBy: row.closedBy === null ? null : nameOf(row.closedBy),
      isMine: state === 'waiting' && (isTheirs || (runs && officers.length === 0)),
      mayAnswer: state !== 'closed' && (isTheirs || runs),
      mayClose: isAsker || runs,
      mayTakeBack: isAsker && state === 'waiting',
      mayAssign: runs && state !== 'closed',
    }
  })
}

function stateOf({ closedAt }: QuestionRow, answers: number): QuestionState {
  if (closedAt !== null) {
    return 'closed'
  }
  return answers === 0 ? 'waiting' : 'answered'
}

/** Whether a question is somebody’s to answer: they are assigned, or stand in for its owners. */
async function answering(reading: Reading, who: SignedIn, board: string) {
  const { officer } = who
  if (officer === null || !holds(who, ['officer', 'director', 'performance'], board)) {
    return () => false
  }
  const deputised = await readDeputised(reading, board, officer)
  return ({ measure }: QuestionRow, officers: readonly { readonly id: string }[]) =>
    officers.some(({ id }) => id === officer) || (measure !== null && deputised.has(measure))
}

function aboutOf(
  { indicator, code, title, name, milestone }: QuestionRow,
  year: string,
  planned: Awaited<ReturnType<typeof readPlanned>>,
): Question['about'] {
  if (indicator !== null) {
    return { kind: 'measure', id: indicator, code: code ?? '', title: title ?? name ?? indicator }
  }
  if (milestone === null) {
    return null
  }
  const plan = planned.find((each) => each.milestone === milestone && each.year === year)
  return {
    kind: 'milestone',
    id: milestone,
    code: plan?.code ?? '',
    title: plan?.title ?? milestone,
  }
}
