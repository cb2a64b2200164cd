import type { Kit } from '../kit.ts'
import type { Catalogue } from './catalogue.ts'

/** Who changed what, and the versions that caches of a board's answers are keyed by. */
export function defineHousekeeping(k: Kit, { boards }: Catalogue) {
  const audit = k.table(
    'audit',
    {
      id: k.serial(),
      at: k.instant().notNull(),
      actor: k.text().notNull(),
      action: k.text().notNull(),
      subject: k.text().notNull(),
      before: k.json<unknown>(),
      after: k.json<unknown>(),
      board: k.text().references(() => boards.id),
    },
    (t) => [k.index('audit_subject').on(t.subject), k.index('audit_board').on(t.board)],
  )

  const boardVersions = k.table('board_versions', {
    board: k
      .text()
      .primaryKey()
      .references(() => boards.id),
    published: k.whole().notNull(),
    working: k.whole().notNull(),
  })

  return { audit, boardVersions }
}
