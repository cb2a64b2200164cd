import { expect, it } from 'vitest'
import { decideReturn } from './decide-return.ts'
import { getReturn } from './get-return.ts'
import { submitReturn } from './submit-return.ts'
import {
  answerTo,
  openBoard,
  RESIDENTIAL,
  type ReturnsBoard,
  SAID,
  save,
  typedFigure,
} from './test-returns.ts'

const VERSIONS = { return: 1, 'liz-davenport': 1, answers: 1 }

/** A figure that warns, explained and with an answer to the check. */
async function answeredBoard() {
  const board = await openBoard()
  await save(board, board.liz, 'return', typedFigure('380'))
  await save(board, board.liz, 'liz-davenport', SAID)
  await save(board, board.liz, 'answers', answerTo('ten-times', ' Two homes were taken over. '))
  return board
}

async function readSheet({ ctx, sam }: ReturnsBoard) {
  return await getReturn({ ctx, who: sam, input: RESIDENTIAL })
}

it('shows a colleague the answers that are typed and not handed in yet', async () => {
  const { measure } = await readSheet(await answeredBoard())
  expect(measure?.answers).toMatchObject({
    version: 1,
    savedBy: 'Liz Davenport',
    content: [{ code: 'ten-times', answer: ' Two homes were taken over. ' }],
  })
})

it('has none before any is saved', async () => {
  const board = await openBoard()
  await save(board, board.liz, 'return', typedFigure('380'))
  const { measure } = await readSheet(board)
  expect(measure?.answers).toMatchObject({ version: 0, savedAt: null, savedBy: null, content: [] })
})

it('shows the later of two people what the other answered', async () => {
  const board = await answeredBoard()
  const late = save(board, board.sam, 'answers', answerTo('ten-times', 'It is right.'))
  await expect(late).rejects.toMatchObject({
    code: 'conflict',
    held: { version: 1, savedBy: 'Liz Davenport', content: [{ code: 'ten-times' }] },
  })
})

it('hands the saved answers in beside what the checks warn of', async () => {
  const board = await answeredBoard()
  const input = { ...RESIDENTIAL, versions: VERSIONS }
  await submitReturn({ ctx: board.ctx, who: board.liz, input })
  const { submissions } = await readSheet(board)
  expect(submissions[0]?.findings).toContainEqual(
    expect.objectContaining({ code: 'ten-times', answer: 'Two homes were taken over.' }),
  )
})

it('hands nothing in with answers that were saved since it was read', async () => {
  const board = await answeredBoard()
  const input = { ...RESIDENTIAL, versions: { return: 1, 'liz-davenport': 1 } }
  await expect(submitReturn({ ctx: board.ctx, who: board.liz, input })).rejects.toMatchObject({
    code: 'conflict',
  })
})

it('begins again from what was answered last, where answers were never drafted', async () => {
  const board = await answeredBoard()
  const { ctx, liz, chris } = board
  await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions: VERSIONS } })
  await ctx.db.write((tx) => tx.delete(ctx.db.t.drafts))
  const input = { ...RESIDENTIAL, number: 1, reason: 'Count again.' }
  await decideReturn({ ctx, who: chris, input, decision: 'sent-back' })
  const { measure } = await readSheet(board)
  expect(measure?.answers.version).toBe(0)
  expect(measure?.answers.content).toContainEqual({
    code: 'ten-times',
    component: null,
    answer: 'Two homes were taken over.',
  })
})
