import { inArray } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Refuses to go on where something was typed or handed in of a return.
 * @param owed `owed_returns.id` of those that are to go
 * @param say why not, of the first that was
 * @throws DomainError 'conflict'
 */
export async function refuseEntered(
  tx: Write,
  t: Schema,
  owed: readonly string[],
  say: (owed: string) => string,
): Promise<void> {
  const typed = await tx
    .select({ owed: t.drafts.owed })
    .from(t.drafts)
    .where(inArray(t.drafts.owed, [...owed]))
  const handedIn = await tx
    .select({ owed: t.submissions.owed })
    .from(t.submissions)
    .where(inArray(t.submissions.owed, [...owed]))
  const entered = [...typed, ...handedIn].map((row) => row.owed)
  const used = owed.find((id) => entered.includes(id))
  if (used !== undefined) {
    throw new DomainError('conflict', say(used))
  }
}
