import { asc } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'
import {
  type Owing,
  type PlannedReminder,
  planReminders,
  withoutAddress,
} from './plan-reminders.ts'
import { readOwing } from './read-owing.ts'

/** Who owes returns and cannot be written to, with how many. */
export type NoAddress = { readonly officer: Owing['officer']; readonly owed: number }

/** Whom a day's reminders go to, board by board, and who cannot be written to. */
export async function lineUpReminders(
  reading: Reading,
  today: string,
): Promise<{ queue: { board: string; planned: PlannedReminder }[]; noAddress: NoAddress[] }> {
  const queue: { board: string; planned: PlannedReminder }[] = []
  const noAddress: NoAddress[] = []
  for (const board of await readBoards(reading)) {
    const quarters = await readOwing(reading, board, today)
    noAddress.push(...withoutAddress(quarters))
    queue.push(...planReminders(today, quarters).map((planned) => ({ board, planned })))
  }
  return { queue, noAddress }
}

async function readBoards({ t, read }: Reading): Promise<string[]> {
  const rows = await read.select({ id: t.boards.id }).from(t.boards).orderBy(asc(t.boards.position))
  return rows.map(({ id }) => id)
}
