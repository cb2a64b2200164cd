import type { CheckAnswers, CommentaryDraft, MeasureDraft } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { makeAccount } from '../accounts/test-people.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import type { ReturnKey } from './find-return.ts'
import { openPeriod } from './open-period.ts'
import { saveDraft } from './save-draft.ts'
import { submitReturn } from './submit-return.ts'

/** The quarter that tests run: nothing of it is held, and its year has a plan. */
export const QUARTER_3 = { board: 'cypf', period: '2021-22-Q3' } as const

/** Children in residential care: a snapshot, lower is better, target 20; two officers own it. */
export const RESIDENTIAL: ReturnKey = {
  ...QUARTER_3,
  kind: 'measure',
  id: 'residential-placements',
}

/** A board with its people, and a clock that tests set. */
export async function returnsBoard() {
  const db = await haltonDb()
  const clock = { now: new Date('2022-01-10T09:00:00Z') }
  const person = async (name: string, role: SignedIn['roles'][number]['role'], officer?: string) =>
    await makePerson(db, { name, role, ...(officer !== undefined && { officer }) })
  return {
    ctx: { db, now: () => clock.now },
    clock,
    liz: await person('Liz Davenport', 'officer', 'liz-davenport'),
    sam: await person('Sam Murtagh', 'officer', 'sam-murtagh'),
    angela: await person('Angela Povey', 'officer', 'angela-povey'),
    pat: await person('Pat Team', 'performance'),
    chris: await person('Chris Team', 'performance'),
  }
}

export type ReturnsBoard = Awaited<ReturnType<typeof returnsBoard>>

async function makePerson(
  db: Db,
  given: { name: string; role: SignedIn['roles'][number]['role']; officer?: string },
): Promise<SignedIn> {
  const { name, role, officer } = given
  const roles = [{ role, board: 'cypf', service: null }]
  const { id } = await makeAccount(db, { name, roles, ...(officer !== undefined && { officer }) })
  return { account: id, name, officer: officer ?? null, roles, session: 'a-session' }
}

/** The same with Quarter 3 open, returns due on 21 January. */
export async function openBoard() {
  const board = await returnsBoard()
  const { ctx, pat } = board
  await openPeriod({ ctx, who: pat, input: { ...QUARTER_3, due: '2022-01-21' } })
  return board
}

/** A return of one figure as it is typed. */
export function typedFigure(value: string): MeasureDraft {
  return {
    figures: [
      {
        component: null,
        availability: 'reported',
        value,
        numerator: '',
        denominator: '',
        provisional: false,
        from: '',
        to: '',
        label: '',
        doubtful: '',
        note: '',
      },
    ],
    restatements: [],
    judgement: { status: '', reason: '' },
  }
}

/** An officer's answer to each of the three prompts. */
export const SAID: CommentaryDraft = {
  why: 'Two sibling groups came into care in November.',
  action: 'Every plan is read again with the provider.',
  byWhen: 'By the end of March.',
  sameAs: null,
}

/** What is said to the check that finds 380 ten times what it was. */
export function answerTo(code: string, answer: string): CheckAnswers {
  return [{ code, component: null, answer }]
}

/** Saves the first version of a part. */
export async function save(
  { ctx }: Pick<ReturnsBoard, 'ctx'>,
  who: SignedIn,
  part: string,
  content: unknown,
) {
  return await saveDraft({ ctx, who, input: { ...RESIDENTIAL, part, version: 0, content } })
}

/** Has Liz hand in a red figure, explained. */
export async function handIn(board: ReturnsBoard) {
  const { ctx, liz } = board
  await save(board, liz, 'return', typedFigure('38'))
  await save(board, liz, 'liz-davenport', SAID)
  const versions = { return: 1, 'liz-davenport': 1 }
  return await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
}
