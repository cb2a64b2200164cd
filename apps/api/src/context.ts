import type { Db } from './store/db.ts'

/** What every use case is given. The clock comes in here and from nowhere else. */
export type Context = { db: Db; now: () => Date }
