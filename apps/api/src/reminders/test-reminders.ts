import type { Mailer } from '../mail/mailer.ts'
import { openBoard, type ReturnsBoard } from '../returns/test-returns.ts'
import { sendReminders } from './send-reminders.ts'

/** Quarter 3 is open, due on 21 January; it is eight in the morning of a day. */
export async function boardOn(day: string): Promise<ReturnsBoard> {
  const board = await openBoard()
  board.clock.now = new Date(`${day}T08:00:00Z`)
  return board
}

/** Sends the reminders of the day, and keeps what could not be sent. */
export async function remind({ ctx }: Pick<ReturnsBoard, 'ctx'>, mailer: Mailer) {
  const failures: unknown[] = []
  const post = {
    publicAddress: 'https://deck.halton.example',
    mailer,
    noteFailure: (error: unknown) => void failures.push(error),
  }
  const result = await sendReminders({
    ctx: { ...ctx, actor: 'nightly run' },
    post,
    mayGoOn: async () => true,
  })
  return { ...result, failures }
}

/** Each reminder that was marked: `liz-davenport 2022-01-14 before sent`. */
export async function markedReminders({ ctx: { db } }: Pick<ReturnsBoard, 'ctx'>) {
  const rows = await db.read.select().from(db.t.reminders).orderBy(db.t.reminders.officer)
  return rows.map(({ officer, day, kind, sentAt }) =>
    [officer, day, kind, sentAt === null ? 'unconfirmed' : 'sent'].join(' '),
  )
}
