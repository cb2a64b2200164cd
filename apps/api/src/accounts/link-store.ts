import { and, eq, gt, isNull } from 'drizzle-orm'
import { hashToken, makeToken } from '../access/secret-tokens.ts'
import { recordChange } from '../audit/record-change.ts'
import { DomainError } from '../errors.ts'
import type { Read, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { LinkKind } from '../store/words.ts'
import type { AccountRow } from './account-store.ts'

const HOUR_MS = 3_600_000

/** An invitation waits for somebody who does not expect it; a reset for who has just asked. */
const HOLDS_MS: Readonly<Record<LinkKind, number>> = {
  invitation: 7 * 24 * HOUR_MS,
  reset: HOUR_MS,
}

/** A link that was made. Its token is known here and in the link alone: a hash is kept. */
export type NewLink = {
  readonly token: string
  readonly kind: LinkKind
  readonly expiresAt: string
}

/** An invitation for who has no password yet, a reset for others. */
export function linkKindFor({ passwordHash }: Pick<AccountRow, 'passwordHash'>): LinkKind {
  return passwordHash === null ? 'invitation' : 'reset'
}

/** Makes a link for an account; those made before work no more. */
export async function addLink(
  tx: Write,
  t: Schema,
  { account, kind }: { account: string; kind: LinkKind },
  { at, actor }: { at: Date; actor: string },
): Promise<NewLink> {
  const token = makeToken()
  const expiresAt = new Date(at.getTime() + HOLDS_MS[kind]).toISOString()
  await voidLinks(tx, t, account)
  await tx.insert(t.accountLinks).values({ tokenHash: hashToken(token), account, kind, expiresAt })
  await recordChange(tx, t, {
    at: at.toISOString(),
    actor,
    action: 'make-link',
    subject: `account ${account}`,
    board: null,
    before: null,
    after: { kind, expiresAt },
  })
  return { token, kind, expiresAt }
}

/** Makes every link of an account useless. */
export async function voidLinks(tx: Write, t: Schema, account: string): Promise<void> {
  await tx.delete(t.accountLinks).where(eq(t.accountLinks.account, account))
}

/**
 * The account that a link is for.
 * @throws DomainError 'not-found', in the same words whether it was used, has expired, never was,
 *   or its account is closed
 */
export async function findLink(
  read: Read,
  t: Schema,
  { token, now }: { token: string; now: Date },
): Promise<{ account: AccountRow; kind: LinkKind }> {
  const [found] = await read
    .select({ account: t.accounts, kind: t.accountLinks.kind })
    .from(t.accountLinks)
    .innerJoin(t.accounts, eq(t.accountLinks.account, t.accounts.id))
    .where(
      and(
        eq(t.accountLinks.tokenHash, hashToken(token)),
        gt(t.accountLinks.expiresAt, now.toISOString()),
        isNull(t.accounts.closedAt),
      ),
    )
  if (found === undefined) {
    throw new DomainError(
      'not-found',
      'This link does not work. A link works once, an invitation for seven days and a link for a ' +
        'new password for an hour, and a newer one takes its place. Ask for a new link where you ' +
        'sign in, or ask an administrator.',
    )
  }
  return found
}
