import type { ReturnContext } from '@quarterdeck/judgement'
import type { SignedIn } from '../access/signed-in.ts'
import type { Reading } from '../store/db.ts'
import { type GatheredReturn, gatherReturns } from './gather-returns.ts'
import { lastSaid, readDefinition } from './get-return.ts'
import { draftedTexts, lastTextsOf } from './said.ts'

/** What the texts of a return are checked against: those of last quarter and of other measures. */
export async function readCheckContext(
  reading: Reading,
  found: GatheredReturn,
  definition: number,
  who: SignedIn,
  today: string,
): Promise<Pick<ReturnContext, 'noun' | 'lastTexts' | 'otherTexts'>> {
  const { quarter, owed } = found
  const others = await gatherReturns(reading, quarter, who, today)
  const said = await lastSaid(reading, found)
  return {
    noun: (await readDefinition(reading, owed.id, definition)).noun,
    lastTexts: lastTextsOf(said, quarter.period.id),
    otherTexts: others
      .filter((other) => other.owed.row !== owed.row)
      .map((other) => ({ code: other.owed.code, texts: draftedTexts(other) })),
  }
}
