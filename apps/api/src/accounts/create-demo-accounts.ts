import { randomBytes } from 'node:crypto'
import type { HeldRole, Role } from '@quarterdeck/contract'
import { asc, desc, eq } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import type { Read, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { addAccount } from './add-account.ts'
import { hashPassword } from './password.ts'

/** Nobody can have an address here: `.example` is kept free for examples. */
export const DEMO_DOMAIN = 'demo.example'

const ROLES: readonly Role[] = ['viewer', 'officer', 'director', 'performance', 'administrator']

export type DemoAccount = { readonly role: Role; readonly email: string; readonly password: string }

export type DemoAccounts = {
  readonly accounts: readonly DemoAccount[]
  /** The service that was made for the director, as the board had none. */
  readonly madeService: string | null
}

/**
 * Makes an account for each role, with a random password, to try a new database with. The officer
 * is the first in the reports who answers for a measure, the director that of the first service.
 * @returns null where there is an account already, or no board
 */
export async function createDemoAccounts({
  ctx,
}: {
  ctx: ActingContext
}): Promise<DemoAccounts | null> {
  const accounts = ROLES.map((role) => ({
    role,
    email: `${role}@${DEMO_DOMAIN}`,
    password: randomBytes(12).toString('base64url'),
  }))
  const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)))
  const { t } = ctx.db
  const recording = { at: ctx.now().toISOString(), actor: ctx.actor }
  return ctx.db.write(async (tx) => {
    const [board] = await tx
      .select({ id: t.boards.id })
      .from(t.boards)
      .orderBy(asc(t.boards.position))
      .limit(1)
    const held = await tx.select({ id: t.accounts.id }).from(t.accounts).limit(1)
    if (board === undefined || held.length > 0) {
      return null
    }
    const { service, made } = await serviceOf(tx, t, board.id, recording)
    for (const [index, { role, email }] of accounts.entries()) {
      await addAccount(
        tx,
        t,
        {
          email,
          name: `Demonstration ${role}`,
          officer: role === 'officer' ? await findOwner(tx, t, board.id) : null,
          roles: [heldRole(role, board.id, service)],
          passwordHash: hashes[index] as string,
        },
        recording,
      )
    }
    return { accounts, madeService: made }
  })
}

function heldRole(role: Role, board: string, service: string): HeldRole {
  return {
    role,
    board: role === 'administrator' ? null : board,
    service: role === 'director' ? service : null,
  }
}

async function findOwner(read: Read, t: Schema, board: string): Promise<string | null> {
  const [owner] = await read
    .select({ id: t.officers.id })
    .from(t.officers)
    .innerJoin(t.measureOwners, eq(t.measureOwners.officer, t.officers.id))
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(eq(t.measures.board, board))
    .orderBy(desc(t.measures.year), asc(t.officers.position))
    .limit(1)
  return owner?.id ?? null
}

async function serviceOf(
  tx: Write,
  t: Schema,
  board: string,
  { at, actor }: { at: string; actor: string },
): Promise<{ service: string; made: string | null }> {
  const [found] = await tx
    .select({ id: t.services.id })
    .from(t.services)
    .where(eq(t.services.board, board))
    .orderBy(asc(t.services.position))
    .limit(1)
  if (found !== undefined) {
    return { service: found.id, made: null }
  }
  const service = { id: 'demonstration', board, name: 'Demonstration service', position: 1 }
  await tx.insert(t.services).values(service)
  await recordChange(tx, t, {
    at,
    actor,
    action: 'create-service',
    subject: `service ${service.id}`,
    board,
    before: null,
    after: service,
  })
  return { service: service.id, made: service.name }
}
