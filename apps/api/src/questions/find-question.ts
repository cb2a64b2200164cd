import type { Question } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { DomainError } from '../errors.ts'
import type { Reading } from '../store/db.ts'
import { gatherQuestions } from './gather-questions.ts'

/** Which question is meant, as its address names it. */
export type QuestionKey = { readonly board: string; readonly question: string }

/**
 * One question of a board.
 * @throws DomainError 'not-found' for none, another board’s, or one that was taken back
 */
export async function findQuestion(
  reading: Reading,
  who: SignedIn,
  { board, question }: QuestionKey,
): Promise<Question> {
  const [found] = await gatherQuestions(reading, who, board, { question })
  if (found === undefined) {
    throw new DomainError(
      'not-found',
      'This question is not there. Who asked it may have taken it back.',
    )
  }
  return found
}
