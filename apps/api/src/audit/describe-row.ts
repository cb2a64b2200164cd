import type { AuditRow } from '@quarterdeck/contract'
import type { Row } from '../store/schema.ts'
import { accountIn } from './audit-store.ts'
import { leaveOutSecrets } from './leave-out-secrets.ts'

export type Names = {
  readonly accounts: ReadonlyMap<string, string>
  readonly boards: ReadonlyMap<string, string>
}

/** Who did something: an account by its id and its name now, others as they stand. */
export function describeActor(actor: string, { accounts }: Pick<Names, 'accounts'>) {
  const id = accountIn(actor) ?? actor
  return { id, name: accounts.get(id) ?? id }
}

/** A row of the audit trail as it is shown. */
export function describeRow(row: Row<'audit'>, names: Names): AuditRow {
  const actor = describeActor(row.actor, names)
  const about = accountIn(row.subject)
  return {
    id: String(row.id),
    at: row.at,
    actor: actor.id,
    actorName: actor.name,
    action: row.action,
    subject: about === undefined ? row.subject : `account ${names.accounts.get(about) ?? about}`,
    board:
      row.board === null ? null : { id: row.board, name: names.boards.get(row.board) ?? row.board },
    before: leaveOutSecrets(row.before ?? null),
    after: leaveOutSecrets(row.after ?? null),
  }
}
