import type { Role } from '@quarterdeck/contract'
import type { Kit } from '../kit.ts'
import type { LinkKind } from '../words.ts'
import type { Catalogue } from './catalogue.ts'

/**
 * Who may sign in and what they may do. Whatever would let somebody in (a password, a session, a
 * link, a recovery code) is kept as a hash alone.
 */
export function defineAccounts(k: Kit, { boards, services, officers }: Catalogue) {
  const accounts = k.table(
    'accounts',
    {
      id: k.id(),
      email: k.text().notNull(),
      name: k.text().notNull(),
      officer: k.text().references(() => officers.id),
      passwordHash: k.text(),
      issuer: k.text(),
      issuerSubject: k.text(),
      authenticatorSecret: k.text(),
      authenticatorStep: k.whole(),
      createdAt: k.instant().notNull(),
      closedAt: k.instant(),
    },
    (t) => [
      k.unique('accounts_email').on(t.email),
      k.unique('accounts_issuer').on(t.issuer, t.issuerSubject),
    ],
  )

  const accountRoles = k.table(
    'account_roles',
    {
      id: k.serial(),
      account: k
        .text()
        .notNull()
        .references(() => accounts.id),
      role: k.word<Role>().notNull(),
      board: k.text().references(() => boards.id),
      service: k.text().references(() => services.id),
      fromGroups: k.yes().notNull(),
    },
    (t) => [k.index('account_roles_account').on(t.account)],
  )

  const sessions = k.table(
    'sessions',
    {
      id: k.id(),
      tokenHash: k.text().notNull(),
      account: k
        .text()
        .notNull()
        .references(() => accounts.id),
      device: k.text().notNull(),
      startedAt: k.instant().notNull(),
      seenAt: k.instant().notNull(),
    },
    (t) => [k.unique('sessions_token').on(t.tokenHash), k.index('sessions_account').on(t.account)],
  )

  const accountLinks = k.table(
    'account_links',
    {
      tokenHash: k.id(),
      account: k
        .text()
        .notNull()
        .references(() => accounts.id),
      kind: k.word<LinkKind>().notNull(),
      expiresAt: k.instant().notNull(),
    },
    (t) => [k.index('account_links_account').on(t.account)],
  )

  const recoveryCodes = k.table(
    'recovery_codes',
    {
      codeHash: k.id(),
      account: k
        .text()
        .notNull()
        .references(() => accounts.id),
    },
    (t) => [k.index('recovery_codes_account').on(t.account)],
  )

  const failedSignIns = k.table('failed_sign_ins', {
    emailHash: k.id(),
    count: k.whole().notNull(),
    lastAt: k.instant().notNull(),
  })

  return { accounts, accountRoles, sessions, accountLinks, recoveryCodes, failedSignIns }
}

export type Accounts = ReturnType<typeof defineAccounts>
