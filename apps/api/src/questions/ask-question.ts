import { randomUUID } from 'node:crypto'
import type { Question } from '@quarterdeck/contract'
import { and, eq, isNull } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { StaleError } from '../errors.ts'
import type { Reading, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { findQuestion } from './find-question.ts'
import { type AskedAbout, findSubject, type Subject } from './find-subject.ts'
import { readText } from './read-text.ts'
import { recordQuestion } from './record-question.ts'

/**
 * Asks a question on a published quarter, or on a measure or milestone of it. The owners of that
 * year are to answer; the performance team hands one about the whole quarter on.
 * @throws DomainError 'invalid' for no text, 'not-found' for what was not published, StaleError
 * with the question held where the same person asked the same before and it is still open
 */
export async function askQuestion({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: AskedAbout & { text: string }
}): Promise<Question> {
  const { board } = input
  const text = readText(input.text, 'Write your question.')
  const now = ctx.now()
  const at = now.toISOString()
  const actor = actorOf(who)
  const { t } = ctx.db
  const subject = await findSubject(ctx.db, input, dayOf(now))
  const id = randomUUID()
  return await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const same = await findSame(reading, { ...subject, text, askedBy: actor })
    if (same !== undefined) {
      throw new StaleError(
        'You have asked this already, and it is still open.',
        await findQuestion(reading, who, { board, question: same }),
      )
    }
    await keep(tx, t, subject, { id, text, askedAt: at, askedBy: actor })
    const question = await findQuestion(reading, who, { board, question: id })
    const after = { text, officers: subject.officers }
    await recordQuestion(tx, t, {
      at,
      actor,
      action: 'ask-question',
      board,
      question,
      before: null,
      after,
    })
    return question
  })
}

/** An open question of the same words by the same person: one that was sent twice. */
async function findSame(
  { t, read }: Reading,
  { period, measure, milestone, text, askedBy }: Subject & { text: string; askedBy: string },
): Promise<string | undefined> {
  const { questions } = t
  const [same] = await read
    .select({ id: questions.id })
    .from(questions)
    .where(
      and(
        eq(questions.period, period),
        measure === null ? isNull(questions.measure) : eq(questions.measure, measure),
        milestone === null ? isNull(questions.milestone) : eq(questions.milestone, milestone),
        eq(questions.text, text),
        eq(questions.askedBy, askedBy),
        isNull(questions.closedAt),
      ),
    )
  return same?.id
}

async function keep(
  tx: Write,
  t: Schema,
  { officers, ...about }: Subject,
  asked: { id: string; text: string; askedAt: string; askedBy: string },
): Promise<void> {
  await tx.insert(t.questions).values({ ...about, ...asked })
  if (officers.length > 0) {
    const rows = officers.map((officer) => ({ question: asked.id, officer }))
    await tx.insert(t.questionOfficers).values(rows)
  }
}
