import { writeTable } from '@quarterdeck/exchange'
import type { SignedIn } from '../access/signed-in.ts'
import { listBoards } from '../boards/list-boards.ts'
import type { Context } from '../context.ts'
import { type AuditFilter, listRows, nameAccounts } from './audit-store.ts'
import { describeRow } from './describe-row.ts'
import { checkBoard, visibleBoards } from './visible-boards.ts'

const COLUMNS = [
  { name: 'at', kind: 'plain' },
  { name: 'person', kind: 'text' },
  { name: 'account', kind: 'text' },
  { name: 'action', kind: 'text' },
  { name: 'subject', kind: 'text' },
  { name: 'board', kind: 'plain' },
  { name: 'before', kind: 'text' },
  { name: 'after', kind: 'text' },
] as const

/**
 * Who changed what as CSV, newest first, as far as somebody may see it; what was held before and
 * after is JSON.
 * @throws DomainError 'forbidden' for a board whose changes they may not see
 */
export async function exportAudit({
  ctx,
  input: filter,
  who,
}: {
  ctx: Context
  input: AuditFilter
  who: SignedIn
}): Promise<Buffer> {
  const { t, read } = ctx.db
  const visible = visibleBoards(who)
  checkBoard(visible, filter.board)
  const { boards } = await listBoards({ ctx })
  const names = {
    accounts: await nameAccounts(read, t),
    boards: new Map(boards.map(({ id, name }) => [id, name])),
  }
  const found = await listRows(read, t, { visible, filter })
  const rows = found.map((row) => {
    const { at, actorName, actor, action, subject, board, before, after } = describeRow(row, names)
    return {
      at,
      person: actorName,
      account: actor === actorName ? null : actor,
      action,
      subject,
      board: board?.id ?? null,
      before: inJson(before),
      after: inJson(after),
    }
  })
  return Buffer.from(writeTable(COLUMNS, rows))
}

function inJson(held: unknown): string | null {
  return held === null ? null : JSON.stringify(held)
}
