import type { Question } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { changeQuestion } from './change-question.ts'
import type { QuestionKey } from './find-question.ts'
import { readText } from './read-text.ts'
import { refuseClosed } from './refuse-closed.ts'

/**
 * Adds an answer to those there are: by who is assigned, who stands in for them, or the performance
 * team on their behalf.
 * @throws DomainError 'invalid' for no text, 'not-found', 'forbidden' for another’s question,
 * 'conflict' for a closed one, StaleError where it was changed since it was read
 */
export async function answerQuestion({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: QuestionKey & { version: string; text: string }
}): Promise<Question> {
  const text = readText(input.text, 'Write your answer.')
  return await changeQuestion({ ctx, who, input, action: 'answer-question' }, async (changing) => {
    const { tx, t, held, at, actor } = changing
    refuseClosed(held)
    if (!held.mayAnswer) {
      throw new DomainError(
        'forbidden',
        'This question is for another officer. The performance team can hand it on to you.',
      )
    }
    const number = held.answers.length + 1
    await tx
      .insert(t.answers)
      .values({ question: held.id, number, text, answeredAt: at, answeredBy: actor })
    return { before: null, after: { number, text } }
  })
}
