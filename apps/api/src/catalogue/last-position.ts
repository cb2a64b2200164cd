import { max } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

type Placed = 'indicators' | 'objectives' | 'measures' | 'milestonePlans' | 'officers' | 'services'

/** The place of the last of its like, whichever board's; 0 where there is none. */
export async function lastPosition(read: Read, t: Schema, of: Placed): Promise<number> {
  const table = t[of]
  const [row] = await read.select({ last: max(table.position) }).from(table)
  return row?.last ?? 0
}
