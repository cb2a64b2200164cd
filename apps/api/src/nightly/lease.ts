import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'

/** How long a process may be silent before another takes its work over. */
const LEASE_MS = 10 * 60_000

/** Which work, and which process does it. */
export type Lease = { readonly work: string; readonly holder: string }

/**
 * Takes a lease, or makes it last longer where it is one's own. Housekeeping, like a session's last
 * use: it leaves no row in the audit trail; what the work itself does, does.
 * @returns whether one has it now; false while another process does
 */
export async function takeLease({ db, now }: Context, lease: Lease): Promise<boolean> {
  const { work, holder } = lease
  const { t } = db
  const at = now()
  const until = new Date(at.getTime() + LEASE_MS).toISOString()
  return await db.write(async (tx) => {
    const [held] = await tx.select().from(t.leases).where(eq(t.leases.work, work))
    if (held !== undefined && held.holder !== holder && held.until > at.toISOString()) {
      return false
    }
    await tx
      .insert(t.leases)
      .values({ work, holder, until })
      .onConflictDoUpdate({ target: t.leases.work, set: { holder, until } })
    return true
  })
}

/** Lets another process take the work at once; does nothing where it was taken over already. */
export async function dropLease({ db }: Context, { work, holder }: Lease): Promise<void> {
  const { t } = db
  await db.write(async (tx) => {
    await tx.delete(t.leases).where(and(eq(t.leases.work, work), eq(t.leases.holder, holder)))
  })
}
