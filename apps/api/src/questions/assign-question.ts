import type { Question } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { readOfficers } from '../catalogue/catalogue-store.ts'
import { faultAt, refuseFaults } from '../catalogue/field-faults.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import type { Reading } from '../store/db.ts'
import { changeQuestion } from './change-question.ts'
import type { QuestionKey } from './find-question.ts'
import { refuseClosed } from './refuse-closed.ts'

/**
 * Hands a question on: these officers are to answer it, in the place of those who were.
 * @throws DomainError 'not-found', 'invalid' for an officer who is none of the board’s or has left,
 * 'conflict' for a closed question, StaleError where it was changed since it was read
 */
export async function assignQuestion({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: QuestionKey & { version: string; officers: readonly string[] }
}): Promise<Question> {
  const { board } = input
  const today = dayOf(ctx.now())
  const officers = [...new Set(input.officers)]
  return await changeQuestion({ ctx, who, input, action: 'assign-question' }, async (changing) => {
    const { tx, t, held } = changing
    refuseClosed(held)
    const here = new Set((await listAssignable({ t, read: tx }, board, today)).map(({ id }) => id))
    const unknown = officers.filter((id) => !here.has(id))
    refuseFaults(
      unknown.map((id) => faultAt('officers', `${id} is no officer of this board now.`, 'unknown')),
    )
    await tx.delete(t.questionOfficers).where(eq(t.questionOfficers.question, held.id))
    if (officers.length > 0) {
      const rows = officers.map((officer) => ({ question: held.id, officer }))
      await tx.insert(t.questionOfficers).values(rows)
    }
    return { before: { officers: held.officers.map(({ id }) => id) }, after: { officers } }
  })
}

/**
 * The officers of a board whom a question can be handed on to: those who are here.
 * @param today those who left before it are not
 */
export async function listAssignable(reading: Reading, board: string, today: string) {
  const officers = await readOfficers(reading, board)
  return officers
    .filter(({ leftOn }) => leftOn === null || leftOn >= today)
    .map(({ id, name }) => ({ id, name }))
}
