import type { Question } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { changeQuestion } from './change-question.ts'
import type { QuestionKey } from './find-question.ts'

/**
 * Closes a question, answered or not: who asked it, or the performance team on the Board’s behalf.
 * @throws DomainError 'not-found', 'forbidden' for another’s, 'conflict' for one that is closed,
 * StaleError where it was changed since it was read
 */
export async function closeQuestion({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: QuestionKey & { version: string }
}): Promise<Question> {
  return await changeQuestion({ ctx, who, input, action: 'close-question' }, async (changing) => {
    const { tx, t, held, at, actor } = changing
    refuseOthers(held)
    if (held.state === 'closed') {
      throw new DomainError('conflict', 'This question is closed already.')
    }
    await tx
      .update(t.questions)
      .set({ closedAt: at, closedBy: actor })
      .where(eq(t.questions.id, held.id))
    return { before: { state: held.state }, after: { state: 'closed' } }
  })
}

/** @throws DomainError 'forbidden' for who may neither close a question nor open it again */
export function refuseOthers({ mayClose }: Question): void {
  if (!mayClose) {
    throw new DomainError(
      'forbidden',
      'Who asked a question closes it and opens it again, or the performance team for the Board.',
    )
  }
}
