import { eq } from 'drizzle-orm'
import { raisePublished } from '../boards/raise-board-versions.ts'
import { findOfficer } from '../catalogue/officer-store.ts'
import type { Write } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'

/** What an account's end changes of its officer: how public pages call them, and since when they are gone. */
export type Leaving = Pick<Row<'officers'>, 'publicName' | 'leftOn'>

/** What public pages call a leaver in place of the name: "Operational Director", "Former officer". */
export function nameByRole({ role }: Pick<Row<'officers'>, 'role'>): string {
  return role ?? 'Former officer'
}

/**
 * Changes how an officer left. Gives what was held and what is, as the audit trail keeps them;
 * nothing for an account that is no officer's.
 */
export async function changeLeaving(
  tx: Write,
  t: Schema,
  id: string | null,
  change: (held: Row<'officers'>) => Leaving,
): Promise<{ before: Partial<Leaving>; after: Partial<Leaving> }> {
  const held = id === null ? undefined : await findOfficer(tx, t, id)
  if (held === undefined) {
    return { before: {}, after: {} }
  }
  const after = change(held)
  await tx.update(t.officers).set(after).where(eq(t.officers.id, held.id))
  if (after.publicName !== held.publicName) {
    await raisePublished(tx, t)
  }
  return { before: { publicName: held.publicName, leftOn: held.leftOn }, after }
}
