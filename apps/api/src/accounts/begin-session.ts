import { randomUUID } from 'node:crypto'
import { lt } from 'drizzle-orm'
import { hashToken, makeToken } from '../access/secret-tokens.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { oldestLiveStart } from './session-times.ts'

const LONGEST_DEVICE = 300

/**
 * Begins a session, always with a new token, and gives that: it is kept as a hash alone. Whatever
 * sessions have run out are removed on the way, so that the table does not grow for ever.
 */
export async function beginSession(
  tx: Write,
  t: Schema,
  given: { account: string; device: string; at: string; how: 'password' | 'single-sign-on' },
): Promise<string> {
  const { account, at, how } = given
  const token = makeToken()
  await tx.delete(t.sessions).where(lt(t.sessions.startedAt, oldestLiveStart(new Date(at))))
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
