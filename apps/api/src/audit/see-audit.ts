import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { type Names, readNames } from './names.ts'
import { checkBoard, visibleBoards } from './visible-boards.ts'

/**
 * What somebody may see of the audit trail, the boards or null for all, and what things in it are
 * called.
 * @param board that is asked for alone, if any
 * @throws DomainError 'forbidden' for a board whose changes they may not see
 */
export async function seeAudit(
  ctx: Context,
  who: SignedIn,
  board: string | undefined,
): Promise<{ visible: readonly string[] | null; names: Names }> {
  const visible = visibleBoards(who)
  checkBoard(visible, board)
  return { visible, names: await readNames(ctx) }
}
