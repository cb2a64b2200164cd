import { writeTable } from '@quarterdeck/exchange'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { type AuditFilter, accountIn, listRows } from './audit-store.ts'
import { describeActor } from './describe-row.ts'
import { describeSubject } from './describe-subject.ts'
import { leaveOutSecrets } from './leave-out-secrets.ts'
import { seeAudit } from './see-audit.ts'

const COLUMNS = [
  { name: 'when_utc', kind: 'plain' },
  { name: 'person', kind: 'text' },
  { name: 'account', kind: 'text' },
  { name: 'action', kind: 'text' },
  { name: 'subject', kind: 'text' },
  { name: 'about', kind: 'text' },
  { name: 'board', kind: 'plain' },
  { name: 'before', kind: 'text' },
  { name: 'after', kind: 'text' },
] as const

/**
 * Who changed what as CSV, newest first, as far as somebody may see it: `subject` as it is held and
 * `about` in words, what was held before and after as JSON.
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
  const { visible, names } = await seeAudit(ctx, who, filter.board)
  const found = await listRows(read, t, { visible, filter })
  const rows = found.map(({ at, actor, action, subject, board, before, after }) => ({
    when_utc: at,
    person: describeActor(actor, names).name,
    account: accountIn(actor) ?? null,
    action,
    subject,
    about: describeSubject(subject, names),
    board,
    before: inJson(before),
    after: inJson(after),
  }))
  return Buffer.from(writeTable(COLUMNS, rows))
}

function inJson(held: unknown): string | null {
  return held === null || held === undefined ? null : JSON.stringify(leaveOutSecrets(held))
}
