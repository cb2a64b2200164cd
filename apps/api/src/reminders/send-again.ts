import type { Reminder } from '@quarterdeck/contract'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import type { Post } from '../accounts/send-link.ts'
import { recordChange } from '../audit/record-change.ts'
import { dayInUk } from '../audit/uk-days.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { findOpenQuarter, type OpenQuarter } from '../returns/open-quarter.ts'
import type { PlannedReminder } from './plan-reminders.ts'
import { readOwing } from './read-owing.ts'
import { reminderMessage } from './reminder-message.ts'
import { confirmReminder, listReminders, reminderSubject } from './reminder-store.ts'
import { reminderKind } from './schedule.ts'

type Input = {
  readonly board: string
  readonly period: string
  readonly officer: string
  /** The day for which it was marked. */
  readonly day: string
}

/**
 * Sends a reminder again of which it is not known whether it arrived, with what is still owed now.
 * A person does this knowing that it may arrive twice.
 * @throws DomainError 'not-found' for a reminder that was not marked, 'conflict' for one that was
 * sent, where nothing is owed any more, where there is nobody to write to, and where mail fails
 */
export async function sendReminderAgain({
  ctx,
  who,
  input,
  post,
}: {
  ctx: Context
  who: SignedIn
  input: Input
  post: Post
}): Promise<Reminder> {
  const { board, officer, day } = input
  const acting = { ...ctx, actor: actorOf(who) }
  const quarter = await findOpenQuarter(ctx.db, input)
  await findUnconfirmed(ctx, quarter, input)
  const planned = await planAgain(ctx, quarter, officer)
  if (post.mailer === null) {
    throw new DomainError('conflict', 'No mail server is set up, so nothing can be sent.')
  }
  await recordAttempt(acting, input)
  try {
    await post.mailer.send(reminderMessage(planned, post.publicAddress))
  } catch (error) {
    post.noteFailure(error)
    throw new DomainError(
      'conflict',
      'The mail server did not take it. Nothing was sent; try again later.',
      [],
      { cause: error },
    )
  }
  const confirmed = { row: quarter.row, board, period: { id: quarter.period.id } }
  await confirmReminder(acting, { officer, day, quarters: [confirmed] })
  return await findReminder(ctx, quarter, input)
}

async function findReminder(
  { db }: Context,
  { row, period }: OpenQuarter,
  { officer, day }: Input,
): Promise<Reminder> {
  const reminders = await listReminders(db, row)
  const found = reminders.find((each) => each.officer.id === officer && each.day === day)
  if (found === undefined) {
    throw new DomainError('not-found', `${officer} was not reminded of ${period.label} on ${day}.`)
  }
  return found
}

async function findUnconfirmed(ctx: Context, quarter: OpenQuarter, input: Input): Promise<void> {
  const { sentAt, officer } = await findReminder(ctx, quarter, input)
  if (sentAt !== null) {
    throw new DomainError('conflict', `The mail server took the reminder to ${officer.name}.`)
  }
}

/** The reminder of one quarter, whatever its schedule says of today. */
async function planAgain(
  { db, now }: Context,
  { row, board }: OpenQuarter,
  officer: string,
): Promise<PlannedReminder> {
  const today = dayInUk(now())
  const quarters = await readOwing(db, board, today)
  const quarter = quarters.find((each) => each.row === row)
  const owing = quarter?.owing.find((each) => each.officer.id === officer)
  if (quarter === undefined || owing === undefined) {
    throw new DomainError('conflict', 'Nothing is owed any more, so there is nothing to remind of.')
  }
  if (owing.address === null) {
    throw new DomainError('conflict', `${owing.officer.name} has no account to write to.`)
  }
  const kind = reminderKind(today, quarter.due)
  const { address, returns } = owing
  return { officer: owing.officer, address, quarters: [{ quarter, kind, returns }] }
}

async function recordAttempt(
  { db, now, actor }: Context & { readonly actor: string },
  { board, period, officer, day }: Input,
): Promise<void> {
  await db.write((tx) =>
    recordChange(tx, db.t, {
      at: now().toISOString(),
      actor,
      action: 'send-reminder-again',
      subject: reminderSubject(board, period, officer),
      board,
      before: null,
      after: { day },
    }),
  )
}
