import type { AuditAnswer } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { type AuditFilter, listChoices, listRows } from './audit-store.ts'
import { describeActor, describeRow } from './describe-row.ts'
import { seeAudit } from './see-audit.ts'

const PAGE = 50

/**
 * Who changed what, newest first, as far as somebody may see it, with what there is to choose from.
 * @throws DomainError 'forbidden' for a board whose changes they may not see
 */
export async function listAudit({
  ctx,
  input: filter,
  who,
}: {
  ctx: Context
  input: AuditFilter
  who: SignedIn
}): Promise<AuditAnswer> {
  const { t, read } = ctx.db
  const { visible, names } = await seeAudit(ctx, who, filter.board)
  const found = await listRows(read, t, { visible, filter, limit: PAGE + 1 })
  const rows = found.slice(0, PAGE)
  const { actors, actions } = await listChoices(read, t, visible)
  return {
    rows: rows.map((row) => describeRow(row, names)),
    next: found.length > PAGE ? String(rows.at(-1)?.id) : null,
    boards: [...names.boards]
      .filter(([id]) => visible === null || visible.includes(id))
      .map(([id, name]) => ({ id, name })),
    people: actors
      .map((actor) => describeActor(actor, names))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
    actions,
  }
}
