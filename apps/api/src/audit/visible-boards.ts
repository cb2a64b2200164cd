import type { SignedIn } from '../access/signed-in.ts'
import { holds } from '../access/signed-in.ts'
import { DomainError } from '../errors.ts'

/**
 * The boards whose changes somebody may see: those of whose performance team they are; null for an
 * administrator, who sees all, and what belongs to no board.
 */
export function visibleBoards({ roles }: Pick<SignedIn, 'roles'>): readonly string[] | null {
  if (holds({ roles }, ['administrator'])) {
    return null
  }
  return roles.flatMap(({ role, board }) =>
    role === 'performance' && board !== null ? [board] : [],
  )
}

/** @throws DomainError 'forbidden' for a board whose changes somebody may not see */
export function checkBoard(visible: readonly string[] | null, board: string | undefined): void {
  if (visible !== null && board !== undefined && !visible.includes(board)) {
    throw new DomainError('forbidden', 'You are not of the performance team of this board.')
  }
}
