import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/** One change as the audit trail keeps it. `before` and `after` are what was held, null for nothing. */
export type Change = {
  /** When, an instant in UTC. */
  readonly at: string
  /** Who: `actorOf` a person, `command line`, `start-up`. */
  readonly actor: string
  /** What was done, `update-indicator`. */
  readonly action: string
  /** What it was done to, `indicator residential-placements`. */
  readonly subject: string
  /** The board it belongs to; null for what belongs to none. */
  readonly board: string | null
  readonly before: unknown
  readonly after: unknown
}

/** Adds a change to the audit trail, in the transaction that makes it. */
export async function recordChange(tx: Write, t: Schema, change: Change): Promise<void> {
  await tx.insert(t.audit).values(change)
}
