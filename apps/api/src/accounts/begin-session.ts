import { randomUUID } from 'node:crypto'
import { hashToken, makeToken } from '../access/secret-tokens.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

const LONGEST_DEVICE = 300

/** Begins a session, always with a new token, and gives that: it is kept as a hash alone. */
export async function beginSession(
  tx: Write,
  t: Schema,
  given: { account: string; device: string; at: string; how: 'password' | 'single-sign-on' },
): Promise<string> {
  const { account, at, how } = given
  const token = makeToken()
  await tx.insert(t.sessions).values({
    id: randomUUID(),
    tokenHash: hashToken(token),
    account,
    device: given.device.slice(0, LONGEST_DEVICE),
    startedAt: at,
    seenAt: at,
  })
  await recordChange(tx, t, {
    at,
    actor: `account ${account}`,
    action: 'sign-in',
    subject: `account ${account}`,
    board: null,
    before: null,
    after: { how },
  })
  return token
}
