import type { OwedReturn } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { beginSession } from '../accounts/begin-session.ts'
import { makeAccount } from '../accounts/test-people.ts'
import type { Context } from '../context.ts'
import { EMPTY_MILESTONE, RETURN_PART } from './drafts.ts'
import type { ReturnKey } from './find-return.ts'
import { getReturn } from './get-return.ts'
import { openPeriod } from './open-period.ts'
import { returnSubject } from './return-subject.ts'
import { saveDraft } from './save-draft.ts'
import { QUARTER_3, SAID } from './test-returns.ts'
import type { TypedPart, Writer } from './test-writers.ts'

/** Every third return is handed in and taken back; the others are typed. */
const HANDED_IN_EVERY = 3

/**
 * Opens a quarter and gives everybody who writes in it at once, some six hundred: at each part of
 * most returns its officer and the performance team, and at the others somebody who hands them in.
 */
export async function seatWriters(ctx: Context): Promise<Writer[]> {
  const team = await signIn(ctx, 'Pat Team', 'performance')
  const due = '2022-01-21'
  const { returns } = await openPeriod({ ctx, who: team.who, input: { ...QUARTER_3, due } })
  const ids = new Set(returns.flatMap(({ officers }) => officers.map(({ id }) => id)))
  const officers = new Map<string, string>()
  for (const id of ids) {
    officers.set(id, (await signIn(ctx, id, 'officer')).cookie)
  }
  const writers: Writer[] = []
  for (const [index, owed] of returns.entries()) {
    const parts = await partsOf(ctx, team.who, owed)
    if (index % HANDED_IN_EVERY === 0) {
      writers.push({ cookie: team.cookie, writes: await fillIn(ctx, team.who, owed, parts) })
    } else {
      for (const writes of parts) {
        const officer = officers.get(officerOf(owed, writes)) ?? ''
        writers.push({ cookie: officer, writes }, { cookie: team.cookie, writes })
      }
    }
  }
  const typists = writers.filter(({ writes }) => writes.kind === 'typed')
  // Each part has six people at it: three times its officer, three times the team.
  return [...writers, ...typists, ...typists]
}

function officerOf({ officers }: OwedReturn, { part }: TypedPart): string {
  return part === RETURN_PART ? (officers[0]?.id ?? '') : part
}

async function signIn(ctx: Context, name: string, role: 'officer' | 'performance') {
  const { db } = ctx
  const roles = [{ role, board: QUARTER_3.board, service: null }]
  const officer = role === 'officer' ? name : null
  const { id } = await makeAccount(db, { name, roles, ...(officer !== null && { officer }) })
  const given = { account: id, device: 'A test', at: new Date().toISOString() }
  const token = await db.write((tx) => beginSession(tx, db.t, { ...given, how: 'password' }))
  const who: SignedIn = { account: id, name, officer, roles, session: '' }
  return { who, cookie: `quarterdeck=${token}` }
}

function keyOf({ kind, id }: OwedReturn): ReturnKey {
  return { ...QUARTER_3, kind, id }
}

function addressOf({ kind, id }: OwedReturn): string {
  return `/api/boards/${QUARTER_3.board}/periods/${QUARTER_3.period}/returns/${kind}/${id}`
}

/** The return itself, and each officer's commentary. */
async function partsOf(ctx: Context, who: SignedIn, owed: OwedReturn): Promise<TypedPart[]> {
  const { measure } = await getReturn({ ctx, who, input: keyOf(owed) })
  const figures = measure?.draft.content.figures ?? []
  const content = (mark: string) =>
    measure === null
      ? { ...EMPTY_MILESTONE, state: 'in-progress', judgement: GREEN, dueText: mark }
      : { ...measure.draft.content, figures: figures.map((each) => ({ ...each, value: mark })) }
  const address = addressOf(owed)
  const part = { kind: 'typed', subject: returnSubject(keyOf(owed)), version: 0 } as const
  return [
    { ...part, part: RETURN_PART, address: `${address}/draft`, content },
    ...owed.officers.map(({ id }) => ({
      ...part,
      part: id,
      address: `${address}/commentaries/${id}`,
      content: (mark: string) => ({ ...SAID, byWhen: mark }),
    })),
  ]
}

const GREEN = { status: 'green', reason: '' }

/** Fills a return in, so that it can be handed in. */
async function fillIn(
  ctx: Context,
  who: SignedIn,
  owed: OwedReturn,
  parts: readonly TypedPart[],
): Promise<Writer['writes']> {
  for (const { part, content } of parts) {
    const given = { part, version: 0, content: content('38') }
    await saveDraft({ ctx, who, input: { ...keyOf(owed), ...given } })
  }
  return {
    kind: 'handed-in',
    subject: returnSubject(keyOf(owed)),
    address: addressOf(owed),
    versions: Object.fromEntries(parts.map(({ part }) => [part, 1])),
    number: 0,
    stands: false,
  }
}
