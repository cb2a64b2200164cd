import { randomUUID } from 'node:crypto'
import type { HeldRole } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { addHealthBoard } from '../catalogue/test-catalogue.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { askQuestion } from './ask-question.ts'
import type { AskedAbout } from './find-subject.ts'

/** Children in residential care in the newest quarter: Liz Davenport and Sam Murtagh own it. */
export const RESIDENTIAL: AskedAbout = {
  board: 'cypf',
  period: '2021-22-Q2',
  about: { kind: 'measure', id: 'residential-placements' },
}

/** The newest quarter as a whole. */
export const QUARTER: AskedAbout = { board: 'cypf', period: '2021-22-Q2', about: null }

/**
 * The first board with two of its members and those who answer them, and a clock tests set; kept
 * as `haltonDb` says.
 */
export async function questionsBoard(cleanUp?: Parameters<typeof haltonDb>[0]) {
  const db = await haltonDb(cleanUp)
  await addHealthBoard(db)
  const clock = { now: new Date('2022-02-01T19:30:00Z') }
  const ann = makePerson('Ann Member', 'viewer')
  const bob = makePerson('Bob Member', 'viewer')
  const liz = makePerson('Liz Davenport', 'officer', 'liz-davenport')
  const angela = makePerson('Angela Povey', 'officer', 'angela-povey')
  const pat = makePerson('Pat Team', 'performance')
  const robin: SignedIn = {
    ...makePerson('Robin Shaw', 'officer', 'robin-shaw'),
    roles: [{ role: 'officer', board: 'health', service: null }],
  }
  const people = { ann, bob, liz, angela, pat, robin }
  await addNames(db, Object.values(people))
  return { ctx: { db, now: () => clock.now }, clock, ...people }
}

export type QuestionsBoard = Awaited<ReturnType<typeof questionsBoard>>

function makePerson(name: string, role: HeldRole['role'], officer: string | null = null): SignedIn {
  const roles = [{ role, board: 'cypf', service: null }]
  return { account: randomUUID(), name, officer, roles, session: 'a-session' }
}

/** Accounts that name people and cannot be signed in with: hashing passwords takes its time. */
async function addNames({ t, write }: Db, people: readonly SignedIn[]): Promise<void> {
  const rows = people.map(({ account, name, officer }) => ({
    id: account,
    email: `${account}@halton.example`,
    name,
    officer,
    createdAt: '2022-01-04T09:00:00.000Z',
  }))
  await write(async (tx) => {
    await tx.insert(t.accounts).values(rows)
  })
}

export const ASKED = 'Why are more children placed in residential care than last year?'

/** Ann asks of the measure why. */
export async function askWhy({ ctx, ann }: QuestionsBoard) {
  return await askQuestion({ ctx, who: ann, input: { ...RESIDENTIAL, text: ASKED } })
}

/** How a change names a question, as it was read. */
export function keyOf({ id, version }: { id: string; version: string }) {
  return { board: 'cypf', question: id, version }
}
