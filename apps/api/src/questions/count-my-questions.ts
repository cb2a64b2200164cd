import type { Waiting } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { gatherQuestions } from './gather-questions.ts'

/** How many questions wait for somebody, on all the boards they hold a role on. */
export async function countMyQuestions({
  ctx,
  who,
}: {
  ctx: Context
  who: SignedIn
}): Promise<Waiting['questions']> {
  const boards = new Set(who.roles.flatMap(({ board }) => board ?? []))
  let waiting = 0
  let first: string | null = null
  for (const board of boards) {
    const open = await gatherQuestions(ctx.db, who, board, { isOpen: true })
    const mine = open.filter(({ isMine }) => isMine).length
    waiting += mine
    first ??= mine > 0 ? board : null
  }
  return { waiting, board: first }
}
