import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { listOpenQuarters } from './open-quarter.ts'
import { planOwed } from './plan-owed.ts'

/**
 * Has the quarters of a board that are being entered ask for what was added to their year's plan
 * since they were opened. A quarter that is corrected asks for what it was published with alone.
 */
export async function askForAdded(tx: Write, t: Schema, board: string): Promise<void> {
  const reading = { t, read: tx }
  const opened = await listOpenQuarters(reading, board)
  for (const { state, row, period } of opened) {
    if (state === 'open' || state === 'review') {
      const asked = await planOwed(reading, board, period)
      await tx
        .insert(t.owedReturns)
        .values(asked.map((each) => ({ ...each, period: row })))
        .onConflictDoNothing()
    }
  }
}
