import type { Db } from './store/db.ts'

/** What every use case is given. The clock comes in here and from nowhere else. */
export type Context = { db: Db; now: () => Date }

/** With who does it, as the audit trail names them: `account 1f0c…`, `command line`, `start-up`. */
export type ActingContext = Context & { readonly actor: string }
