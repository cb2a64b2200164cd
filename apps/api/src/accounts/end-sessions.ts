import { and, eq, ne } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/** Ends the sessions of an account, all or all but one. */
export async function endSessions(
  tx: Write,
  t: Schema,
  account: string,
  except?: string,
): Promise<void> {
  const others = except === undefined ? undefined : ne(t.sessions.id, except)
  await tx.delete(t.sessions).where(and(eq(t.sessions.account, account), others))
}
