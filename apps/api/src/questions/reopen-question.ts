import type { Question } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { changeQuestion } from './change-question.ts'
import { refuseOthers } from './close-question.ts'
import type { QuestionKey } from './find-question.ts'

/**
 * Opens a closed question again. That it was closed stands in the audit trail.
 * @throws DomainError 'not-found', 'forbidden' for another’s, 'conflict' for one that is open,
 * StaleError where it was changed since it was read
 */
export async function reopenQuestion({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: QuestionKey & { version: string }
}): Promise<Question> {
  return await changeQuestion({ ctx, who, input, action: 'reopen-question' }, async (changing) => {
    const { tx, t, held } = changing
    refuseOthers(held)
    const { state, closedAt, closedBy } = held
    if (state !== 'closed') {
      throw new DomainError('conflict', 'This question is open already.')
    }
    await tx
      .update(t.questions)
      .set({ closedAt: null, closedBy: null })
      .where(eq(t.questions.id, held.id))
    return { before: { state, closedAt, closedBy }, after: { state: 'open' } }
  })
}
