import type { Question } from '@quarterdeck/contract'
import { recordChange } from '../audit/record-change.ts'
import { raiseWorking } from '../returns/raise-working.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

type Change = {
  readonly at: string
  readonly actor: string
  /** What was done, `ask-question`. */
  readonly action: string
  readonly board: string
  readonly question: Pick<Question, 'id' | 'period' | 'about'>
  readonly before: unknown
  readonly after: unknown
}

/**
 * Adds what was done with a question to the audit trail, under what it is about:
 * `question cypf 2021-22-Q2 measure residential-placements 3f2c…`. What the public reads stays.
 */
export async function recordQuestion(
  tx: Write,
  t: Schema,
  { question, ...change }: Change,
): Promise<void> {
  const { id, period, about } = question
  const subject = about === null ? 'quarter' : `${about.kind} ${about.id}`
  await recordChange(tx, t, {
    ...change,
    subject: `question ${change.board} ${period.id} ${subject} ${id}`,
  })
  await raiseWorking(tx, t, change.board)
}
