import type { CommentaryDraft, MeasureDraft } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { decideReturn } from '../returns/decide-return.ts'
import { saveDraft } from '../returns/save-draft.ts'
import { submitReturn } from '../returns/submit-return.ts'
import {
  handIn,
  openBoard,
  QUARTER_3,
  RESIDENTIAL,
  type ReturnsBoard,
  SAID,
  save,
  typedFigure,
} from '../returns/test-returns.ts'
import { openCorrection } from './open-correction.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'

/** What is said of a first issue whose returns are not all in. */
export const GIVEN = {
  ...QUARTER_3,
  date: '2022-02-14',
  reportingOfficer: 'Strategic Director',
  incomplete: 'The schools’ census is late.',
  confirmed: [],
}

/** Quarter 3 with one red figure handed in, 38, and published. */
export async function publishedBoard() {
  const board = await openBoard()
  await handIn(board)
  await publishPeriod({ ctx: board.ctx, who: board.pat, input: GIVEN })
  return board
}

/** The performance team sends the residential placements back. */
export async function sendBack({ ctx, chris }: ReturnsBoard, number: number) {
  const input = { ...RESIDENTIAL, number, reason: 'Count again.' }
  await decideReturn({ ctx, who: chris, input, decision: 'sent-back' })
}

/** Liz enters and hands in another figure. */
export async function handInAgain({ ctx, liz }: ReturnsBoard, value: string, version = 1) {
  const typed = { ...RESIDENTIAL, part: 'return', version, content: typedFigure(value) }
  await saveDraft({ ctx, who: liz, input: typed })
  const versions = { return: version + 1, 'liz-davenport': 1 }
  await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
}

/** Opens a correction of the published Quarter 3, has 38 become 36, and publishes that. */
export async function correctedBoard() {
  return await corrected(await publishedBoard(), { return: typedFigure('36') })
}

/** What Liz enters anew of the residential placements, part by part. */
type Again = { readonly return?: MeasureDraft; readonly 'liz-davenport'?: CommentaryDraft }

/** Opens a correction of the published Quarter 3, has Liz enter some parts anew, and publishes it. */
export async function corrected(board: ReturnsBoard, parts: Again) {
  const { ctx, pat, liz, clock } = board
  clock.now = new Date('2022-03-01T09:00:00Z')
  const reason = 'Two children were counted twice.'
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason } })
  await sendBack(board, 1)
  const versions = { return: 1, 'liz-davenport': 1 }
  for (const [part, content] of Object.entries(parts)) {
    await saveDraft({ ctx, who: liz, input: { ...RESIDENTIAL, part, version: 1, content } })
    Object.assign(versions, { [part]: 2 })
  }
  await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
  await publishPeriod({ ctx, who: pat, input: { ...GIVEN, date: '2022-03-02', reason } })
  return board
}

/** A board whose residential placements are few enough to be protected, and said in a commentary. */
export async function protectedBoard() {
  const board = await openBoard()
  const { ctx, liz } = board
  const { t } = ctx.db
  await ctx.db.write((tx) =>
    tx.update(t.indicators).set({ smallNumbers: true }).where(eq(t.indicators.id, RESIDENTIAL.id)),
  )
  const judgement = { status: 'red', reason: 'All three are far away.' }
  await save(board, liz, 'return', { ...typedFigure('3'), judgement })
  await save(board, liz, 'liz-davenport', { ...SAID, why: 'Only three children are placed.' })
  const versions = { return: 1, 'liz-davenport': 1 }
  await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
  return board
}

/** The same published, since somebody said why the text may stay. */
export async function protectedIssue() {
  const board = await protectedBoard()
  const { ctx, pat } = board
  const { quoting } = await previewPublication({ ctx, who: pat, input: QUARTER_3 })
  const confirmed = quoting.map(({ code }) => ({ code, reason: 'It is the number of homes.' }))
  await publishPeriod({ ctx, who: pat, input: { ...GIVEN, confirmed } })
  return board
}
