import type { Question } from '@quarterdeck/contract'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { refuseStale } from '../catalogue/version-of.ts'
import type { Context } from '../context.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { findQuestion, type QuestionKey } from './find-question.ts'
import { recordQuestion } from './record-question.ts'

/** What a change of a question is made with. */
type Changing = {
  readonly tx: Write
  readonly t: Schema
  readonly held: Question
  /** When, and who does it, as the audit trail has them. */
  readonly at: string
  readonly actor: string
}

type Changed = { readonly before: unknown; readonly after: unknown }

/**
 * Changes a question in one write, with its row of the audit trail.
 * @param change refuses or makes the change, and says what was held before and after
 * @returns the question as it is then
 * @throws DomainError 'not-found', StaleError where it was changed since it was read
 */
export async function changeQuestion(
  {
    ctx,
    who,
    input,
    action,
  }: {
    ctx: Context
    who: SignedIn
    input: QuestionKey & { version: string }
    action: string
  },
  change: (changing: Changing) => Promise<Changed>,
): Promise<Question> {
  const { t } = ctx.db
  const at = ctx.now().toISOString()
  const actor = actorOf(who)
  return await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const held = await findQuestion(reading, who, input)
    refuseStale(input.version, held)
    const changed = await change({ tx, t, held, at, actor })
    await recordQuestion(tx, t, {
      at,
      actor,
      action,
      board: input.board,
      question: held,
      ...changed,
    })
    return await findQuestion(reading, who, input)
  })
}
