import type { Reminder } from '@quarterdeck/contract'
import { and, desc, eq, inArray, max } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import type { Reading, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { PlannedReminder } from './plan-reminders.ts'

/** The reminders of a quarter, the newest first. */
export async function listReminders({ t, read }: Reading, period: string): Promise<Reminder[]> {
  const rows = await read
    .select({
      officer: { id: t.officers.id, name: t.officers.name },
      day: t.reminders.day,
      kind: t.reminders.kind,
      address: t.reminders.address,
      owed: t.reminders.owed,
      markedAt: t.reminders.markedAt,
      sentAt: t.reminders.sentAt,
    })
    .from(t.reminders)
    .innerJoin(t.officers, eq(t.reminders.officer, t.officers.id))
    .where(eq(t.reminders.period, period))
    .orderBy(desc(t.reminders.day), t.officers.name)
  return rows
}

/** The day of the last reminder of each officer that was marked in a quarter. */
export async function readLastDays(
  { t, read }: Reading,
  period: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await read
    .select({ officer: t.reminders.officer, day: max(t.reminders.day) })
    .from(t.reminders)
    .where(eq(t.reminders.period, period))
    .groupBy(t.reminders.officer)
  return new Map(rows.flatMap(({ officer, day }) => (day === null ? [] : [[officer, day]])))
}

/** Marks a reminder as going out, before it does. */
export async function markReminder(
  tx: Write,
  t: Schema,
  given: { planned: PlannedReminder; day: string; at: string; actor: string },
): Promise<void> {
  const { planned, day, at, actor } = given
  const { officer, address, quarters } = planned
  for (const { quarter, kind, returns } of quarters) {
    await tx.insert(t.reminders).values({
      period: quarter.row,
      officer: officer.id,
      day,
      kind,
      address,
      owed: returns.length,
      markedAt: at,
      sentAt: null,
    })
    await recordChange(tx, t, {
      at,
      actor,
      action: 'send-reminder',
      subject: reminderSubject(quarter.board, quarter.period.id, officer.id),
      board: quarter.board,
      before: null,
      after: { day, kind, owed: returns.length },
    })
  }
}

/** Notes that the mail server took a reminder. */
export async function confirmReminder(
  { db, now, actor }: ActingContext,
  given: { officer: string; day: string; quarters: readonly ConfirmedQuarter[] },
): Promise<void> {
  const { officer, day, quarters } = given
  const { t } = db
  const at = now().toISOString()
  await db.write(async (tx) => {
    const rows = quarters.map(({ row }) => row)
    await tx
      .update(t.reminders)
      .set({ sentAt: at })
      .where(
        and(
          inArray(t.reminders.period, rows),
          eq(t.reminders.officer, officer),
          eq(t.reminders.day, day),
        ),
      )
    for (const { board, period } of quarters) {
      await recordChange(tx, t, {
        at,
        actor,
        action: 'confirm-reminder',
        subject: reminderSubject(board, period.id, officer),
        board,
        before: { sentAt: null },
        after: { sentAt: at },
      })
    }
  })
}

type ConfirmedQuarter = Pick<PlannedReminder['quarters'][number]['quarter'], 'row' | 'board'> & {
  readonly period: { readonly id: string }
}

/** What the audit trail calls it: `reminder cypf 2021-22-Q3 liz-davenport`. */
export function reminderSubject(board: string, period: string, officer: string): string {
  return `reminder ${board} ${period} ${officer}`
}
