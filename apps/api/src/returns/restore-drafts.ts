import { and, eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { ANSWERS_PART, answersBefore, EMPTY_COMMENTARY, RETURN_PART } from './drafts.ts'
import { type GatheredReturn, gatherReturns } from './gather-returns.ts'
import type { OpenQuarter } from './open-quarter.ts'
import { submittedContent } from './submitted.ts'

/**
 * Has the drafts that were saved for a correction say again what was handed in before it; of a return
 * that was not handed in, nothing. What they said stays in the audit trail.
 * @param quarter as it was while the correction was open, which is marked as abandoned already
 */
export async function restoreDrafts(
  tx: Write,
  t: Schema,
  { quarter, who, today }: { quarter: OpenQuarter; who: SignedIn; today: string },
): Promise<void> {
  for (const found of await gatherReturns({ t, read: tx }, quarter, who, today)) {
    const { drafts, submissions } = found
    for (const { owed, part, version, savedAt } of drafts) {
      const row = and(eq(t.drafts.owed, owed), eq(t.drafts.part, part))
      if (savedAt < quarter.since) {
        continue
      }
      if (submissions.length === 0) {
        await tx.delete(t.drafts).where(row)
        continue
      }
      const content = handedIn(found, part)
      await tx
        .update(t.drafts)
        .set({ content, version: version + 1 })
        .where(row)
    }
  }
}

/** What a part said as the return was handed in last. */
function handedIn(found: GatheredReturn, part: string): unknown {
  const last = found.submissions.at(-1) as GatheredReturn['submissions'][number]
  const { measure, milestone, commentaries } = submittedContent(last)
  if (part === RETURN_PART) {
    return measure ?? milestone
  }
  if (part === ANSWERS_PART) {
    return answersBefore(found)
  }
  const said = commentaries.find(({ officer }) => officer === part)
  if (said === undefined) {
    return EMPTY_COMMENTARY
  }
  const { officer: _, ...content } = said
  return content
}
