import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { type Change, recordChange } from '../audit/record-change.ts'
import { raiseBoardVersions } from '../boards/raise-board-versions.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Adds a change of a board's catalogue to the audit trail, in the transaction that makes it, and
 * raises the versions that caches of the board's answers are keyed by.
 */
export async function recordCatalogueChange(
  tx: Write,
  t: Schema,
  {
    who,
    now,
    ...change
  }: { who: SignedIn; now: Date; board: string } & Omit<Change, 'at' | 'actor' | 'board'>,
): Promise<void> {
  await recordChange(tx, t, { ...change, at: now.toISOString(), actor: actorOf(who) })
  await raiseBoardVersions(tx, t, change.board)
}
