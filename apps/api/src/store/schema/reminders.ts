import type { ReminderKind } from '@quarterdeck/contract'
import type { Kit } from '../kit.ts'
import type { Catalogue } from './catalogue.ts'
import type { Plan } from './plan.ts'

/** What officers were reminded of and when, and which process does the nightly work. */
export function defineReminders(k: Kit, { officers }: Catalogue, { periods }: Plan) {
  const reminders = k.table(
    'reminders',
    {
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      officer: k
        .text()
        .notNull()
        .references(() => officers.id),
      day: k.day().notNull(),
      kind: k.word<ReminderKind>().notNull(),
      address: k.text().notNull(),
      owed: k.whole().notNull(),
      markedAt: k.instant().notNull(),
      sentAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.period, t.officer, t.day] })],
  )

  const leases = k.table('leases', {
    work: k.text().primaryKey(),
    holder: k.text().notNull(),
    until: k.instant().notNull(),
  })

  return { reminders, leases }
}
