import type { AuditRow } from '@quarterdeck/contract'
import type { Row } from '../store/schema.ts'
import { accountIn } from './audit-store.ts'
import { describeChanges } from './describe-changes.ts'
import { describeSubject } from './describe-subject.ts'
import { leaveOutSecrets } from './leave-out-secrets.ts'
import type { Names } from './names.ts'

/** Who did something: an account by its id and its name now, others as they stand. */
export function describeActor(actor: string, { accounts }: Pick<Names, 'accounts'>) {
  const id = accountIn(actor) ?? actor
  return { id, name: accounts.get(id) ?? id }
}

/** A row of the audit trail as it is shown, in words. */
export function describeRow(row: Row<'audit'>, names: Names): AuditRow {
  const actor = describeActor(row.actor, names)
  const { id, at, action, board } = row
  return {
    id: String(id),
    at,
    actor: actor.id,
    actorName: actor.name,
    action,
    subject: describeSubject(row.subject, names),
    board: board === null ? null : { id: board, name: names.boards.get(board) ?? board },
    changes: describeChanges(leaveOutSecrets(row.before), leaveOutSecrets(row.after), names),
  }
}
