import type { Kit } from '../kit.ts'
import type { NoticeKind } from '../words.ts'
import type { Accounts } from './accounts.ts'
import type { Catalogue } from './catalogue.ts'

/** Which measures people follow, who wants a digest of them, and what they were told. */
export function defineFollows(
  k: Kit,
  { boards, indicators }: Catalogue,
  { accounts }: Pick<Accounts, 'accounts'>,
) {
  const follows = k.table(
    'follows',
    {
      account: k
        .text()
        .notNull()
        .references(() => accounts.id),
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      indicator: k
        .text()
        .notNull()
        .references(() => indicators.id),
      since: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.account, t.board, t.indicator] })],
  )

  const digests = k.table('digests', {
    account: k
      .text()
      .primaryKey()
      .references(() => accounts.id),
    since: k.instant().notNull(),
  })

  const notices = k.table(
    'notices',
    {
      account: k
        .text()
        .notNull()
        .references(() => accounts.id),
      kind: k.word<NoticeKind>().notNull(),
      about: k.text().notNull(),
      address: k.text().notNull(),
      markedAt: k.instant().notNull(),
      sentAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.account, t.kind, t.about] })],
  )

  return { follows, digests, notices }
}
