import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError, StaleError } from '../errors.ts'
import { findQuestion, type QuestionKey } from './find-question.ts'
import { recordQuestion } from './record-question.ts'

/**
 * Takes back a question that nobody has answered: it is as if it was not asked. The audit trail
 * alone keeps what it was.
 * @throws DomainError 'not-found', 'forbidden' for another’s, StaleError where it was answered or
 * closed meanwhile
 */
export async function takeQuestionBack({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: QuestionKey
}): Promise<undefined> {
  const { t } = ctx.db
  const { board } = input
  await ctx.db.write(async (tx) => {
    const held = await findQuestion({ t, read: tx }, who, input)
    if (held.state !== 'waiting') {
      throw new StaleError('This was answered or closed meanwhile, so it stays.', held)
    }
    if (!held.mayTakeBack) {
      throw new DomainError('forbidden', 'Who asked a question takes it back.')
    }
    await tx.delete(t.questionOfficers).where(eq(t.questionOfficers.question, held.id))
    await tx.delete(t.questions).where(eq(t.questions.id, held.id))
    await recordQuestion(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'take-question-back',
      board,
      question: held,
      before: { text: held.text, officers: held.officers.map(({ id }) => id) },
      after: null,
    })
  })
}
