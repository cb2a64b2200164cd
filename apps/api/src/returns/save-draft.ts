import type { SavedDraft } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import { actorOf, holds, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { DomainError, StaleError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { ANSWERS_PART, RETURN_PART, shownPart } from './drafts.ts'
import { findReturn, type ReturnKey } from './find-return.ts'
import type { GatheredReturn } from './gather-returns.ts'
import { returnSubject } from './return-subject.ts'

/**
 * Saves a part of a draft as it is typed, faults and all. The save names the version that it
 * continues: where somebody saved another meanwhile, neither is lost.
 * @param part `return`, `answers`, or the id of the officer whose commentary it is
 * @throws DomainError 'not-found' for what a person does not owe, 'forbidden' for another's
 * commentary, 'conflict' while it is handed in, StaleError with the version that is held
 */
export async function saveDraft({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: ReturnKey & { part: string; version: number; content: unknown }
}): Promise<SavedDraft> {
  const { part, version, content, ...key } = input
  const now = ctx.now()
  const { t } = ctx.db
  return await ctx.db.write(async (tx) => {
    const found = await findReturn({ t, read: tx }, key, who, dayOf(now))
    refuseEntering(found)
    refuseOthersPart(found, part, who)
    const held = found.drafts.find((draft) => draft.part === part)
    if ((held?.version ?? 0) !== version) {
      throw new StaleError(
        'Another version was saved meanwhile. Look at both.',
        shownPart(found, part, null),
      )
    }
    const row = {
      owed: found.owed.row,
      part,
      content,
      version: version + 1,
      savedAt: now.toISOString(),
      savedBy: actorOf(who),
    }
    await keepDraft(tx, t, row)
    await recordChange(tx, t, {
      at: row.savedAt,
      actor: row.savedBy,
      action: 'save-draft',
      subject: returnSubject(key),
      board: key.board,
      // What was held before stands in the row of the save before.
      before: held === undefined ? null : { part, version },
      after: { part, version: row.version, content },
    })
    return { version: row.version, savedAt: row.savedAt }
  })
}

/** @throws DomainError saying why nothing can be entered now */
export function refuseEntering({ mayEnter, state, quarter }: GatheredReturn): void {
  if (mayEnter) {
    return
  }
  if (quarter.state === 'published') {
    throw new DomainError('conflict', `${quarter.period.label} is published. It can be corrected.`)
  }
  if (state === 'submitted' || state === 'signed-off') {
    throw new DomainError(
      'conflict',
      state === 'submitted'
        ? 'This return is handed in. Take it back to change it.'
        : 'This return is signed off. Ask for it to be sent back.',
    )
  }
  throw new DomainError('forbidden', 'You check this return. Its officers enter it.')
}

function refuseOthersPart({ owners, quarter }: GatheredReturn, part: string, who: SignedIn): void {
  if (part === RETURN_PART || part === ANSWERS_PART) {
    return
  }
  if (!owners.some(({ officer }) => officer === part)) {
    throw new DomainError('not-found', `${part} does not own this return.`)
  }
  if (part !== who.officer && !holds(who, ['performance'], quarter.board)) {
    throw new DomainError('forbidden', 'Each officer writes their own commentary.')
  }
}

async function keepDraft(
  tx: Write,
  t: Schema,
  row: {
    owed: string
    part: string
    content: unknown
    version: number
    savedAt: string
    savedBy: string
  },
): Promise<void> {
  if (row.version === 1) {
    await tx.insert(t.drafts).values(row)
    return
  }
  await tx
    .update(t.drafts)
    .set(row)
    .where(and(eq(t.drafts.owed, row.owed), eq(t.drafts.part, row.part)))
}
