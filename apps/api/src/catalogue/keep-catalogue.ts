import type { CatalogueIndicator } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { Reading } from './catalogue-store.ts'
import { describeIndicator } from './describe-indicator.ts'
import { recordCatalogueChange } from './record-catalogue-change.ts'
import type { Sees } from './see-catalogue.ts'
import { dayOf } from './today.ts'

/** What a change of the catalogue is made with. */
export type Keeping = {
  readonly tx: Write
  readonly t: Schema
  /** What is held, as the write sees it. */
  readonly reading: Reading
  readonly today: string
  /** Adds the one row of the audit trail. */
  readonly record: (change: {
    action: string
    subject: string
    before: unknown
    after: unknown
  }) => Promise<void>
  /** The indicator as the one who keeps the catalogue sees it now. */
  readonly indicator: (id: string) => Promise<CatalogueIndicator>
}

const EVERYTHING: Sees = { mayChange: true, officers: new Set() }

/** Runs a change of a board’s catalogue in one write, for somebody who has the right to it. */
export async function keepCatalogue<T>(
  { ctx, who, board }: { ctx: Context; who: SignedIn; board: string },
  change: (keeping: Keeping) => Promise<T>,
): Promise<T> {
  const { db } = ctx
  const { t } = db
  const now = ctx.now()
  const today = dayOf(now)
  return await db.write((tx) => {
    const reading = { t, read: tx }
    return change({
      tx,
      t,
      reading,
      today,
      record: (what) => recordCatalogueChange(tx, t, { who, now, board, ...what }),
      indicator: (id) =>
        describeIndicator(reading, { board, indicator: id, sees: EVERYTHING, today }),
    })
  })
}
