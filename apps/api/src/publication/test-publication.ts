import { decideReturn } from '../returns/decide-return.ts'
import { saveDraft } from '../returns/save-draft.ts'
import { submitReturn } from '../returns/submit-return.ts'
import {
  handIn,
  openBoard,
  QUARTER_3,
  RESIDENTIAL,
  type ReturnsBoard,
  typedFigure,
} from '../returns/test-returns.ts'
import { openCorrection } from './open-correction.ts'
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
  const board = await publishedBoard()
  const { ctx, pat, clock } = board
  clock.now = new Date('2022-03-01T09:00:00Z')
  const reason = 'Two children were counted twice.'
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason } })
  await sendBack(board, 1)
  await handInAgain(board, '36')
  const input = { ...GIVEN, date: '2022-03-02', reason }
  await publishPeriod({ ctx, who: pat, input })
  return board
}
