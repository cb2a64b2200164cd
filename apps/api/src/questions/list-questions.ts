import type { Question, QuestionKind, QuestionList } from '@quarterdeck/contract'
import { holds, type SignedIn } from '../access/signed-in.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { listAssignable } from './assign-question.ts'
import { gatherQuestions } from './gather-questions.ts'

type Wanted = {
  readonly board: string
  readonly period?: string | undefined
  readonly kind?: QuestionKind | undefined
  readonly id?: string | undefined
  readonly state?: 'open' | Question['state'] | undefined
  readonly mine?: 'yes' | undefined
}

/** What the Board asked, the newest quarter first, and whom the reader can hand a question on to. */
export async function listQuestions({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: Wanted
}): Promise<QuestionList> {
  const { board, state, mine, ...about } = input
  const isOpen = mine === 'yes' || (state !== undefined && state !== 'closed')
  const found = await gatherQuestions(ctx.db, who, board, { ...about, isOpen })
  const questions = found.filter(
    (each) =>
      (state === undefined || state === 'open' || each.state === state) &&
      (mine === undefined || each.isMine),
  )
  const officers = holds(who, ['performance'], board)
    ? await listAssignable(ctx.db, board, dayOf(ctx.now()))
    : []
  return { questions, officers }
}
