import type { Waiting } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { nameToday } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { listOpenQuarters } from '../returns/open-quarter.ts'

/** The quarters whose draft is worth reading: in review or being corrected, on the reader's boards. */
export async function listDrafts({
  ctx: { db },
  who,
}: {
  ctx: Context
  who: SignedIn
}): Promise<Waiting['drafts']> {
  const opened = await listOpenQuarters(db)
  const drafted = opened.filter(
    ({ board, state }) =>
      (state === 'review' || state === 'correcting') &&
      who.roles.some((held) => held.role === 'administrator' || held.board === board),
  )
  const drafts = []
  for (const { board, period } of drafted) {
    const { id, label } = period
    drafts.push({ board: { id: board, name: await nameToday(db, board) }, period: { id, label } })
  }
  return drafts
}
