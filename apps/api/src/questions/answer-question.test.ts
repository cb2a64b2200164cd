import { describe, expect, it } from 'vitest'
import { newestChanges } from '../catalogue/test-catalogue.ts'
import { answerQuestion } from './answer-question.ts'
import { assignQuestion } from './assign-question.ts'
import { closeQuestion } from './close-question.ts'
import { countMyQuestions } from './count-my-questions.ts'
import { listQuestions } from './list-questions.ts'
import { reopenQuestion } from './reopen-question.ts'
import { askWhy, keyOf, questionsBoard } from './test-questions.ts'

const SAID = 'Two sibling groups came into care in August.'

describe('an answer', () => {
  it('is given by who is assigned, and leaves the question open', async () => {
    const board = await questionsBoard()
    const { ctx, clock, liz } = board
    const question = await askWhy(board)
    clock.now = new Date('2022-02-03T10:00:00Z')
    const input = { ...keyOf(question), text: ` ${SAID} ` }
    expect(await answerQuestion({ ctx, who: liz, input })).toMatchObject({
      state: 'answered',
      isMine: false,
      mayAnswer: true,
      answers: [
        {
          number: 1,
          text: SAID,
          answeredAt: '2022-02-03T10:00:00.000Z',
          answeredBy: 'Liz Davenport',
        },
      ],
    })
    expect(await newestChanges(ctx.db)).toMatchObject([
      { action: 'answer-question', before: null, after: { number: 1, text: SAID } },
    ])
  })

  it('is added to those there are, by the performance team on their behalf', async () => {
    const board = await questionsBoard()
    const { ctx, liz, pat } = board
    const first = { ...keyOf(await askWhy(board)), text: SAID }
    const second = keyOf(await answerQuestion({ ctx, who: liz, input: first }))
    const { answers } = await answerQuestion({
      ctx,
      who: pat,
      input: { ...second, text: 'Both have moved since.' },
    })
    expect(answers.map(({ number, answeredBy }) => [number, answeredBy])).toEqual([
      [1, 'Liz Davenport'],
      [2, 'Pat Team'],
    ])
  })

  it('is given by who stands in for the owners', async () => {
    const board = await questionsBoard()
    const { ctx, angela } = board
    const { t, write } = ctx.db
    await write((tx) =>
      tx.insert(t.measureOwners).values({
        measure: 'cypf|2021/22|PED03 01',
        officer: 'angela-povey',
        position: 3,
        deputy: true,
      }),
    )
    const input = { ...keyOf(await askWhy(board)), text: SAID }
    const { answers } = await answerQuestion({ ctx, who: angela, input })
    expect(answers[0]?.answeredBy).toBe('Angela Povey')
  })

  it('is refused from an officer whose question it is not, and from a member', async () => {
    const board = await questionsBoard()
    const { ctx, angela, ann } = board
    const input = { ...keyOf(await askWhy(board)), text: SAID }
    await expect(answerQuestion({ ctx, who: angela, input })).rejects.toThrow(
      'This question is for another officer.',
    )
    await expect(answerQuestion({ ctx, who: ann, input })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('is refused without a text, naming the field', async () => {
    const board = await questionsBoard()
    const { ctx, liz } = board
    const input = { ...keyOf(await askWhy(board)), text: '  ' }
    await expect(answerQuestion({ ctx, who: liz, input })).rejects.toMatchObject({
      code: 'invalid',
      fields: [{ path: '/body/text', code: 'blank', message: 'Write your answer.' }],
    })
  })

  it('is refused where another was given meanwhile, and shows it', async () => {
    const board = await questionsBoard()
    const { ctx, liz, pat } = board
    const input = keyOf(await askWhy(board))
    await answerQuestion({ ctx, who: pat, input: { ...input, text: SAID } })
    const late = answerQuestion({ ctx, who: liz, input: { ...input, text: 'Something else.' } })
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      held: { state: 'answered', answers: [{ text: SAID, answeredBy: 'Pat Team' }] },
    })
  })

  it('is refused once the Board has closed the question', async () => {
    const board = await questionsBoard()
    const { ctx, ann, liz } = board
    const closed = await closeQuestion({ ctx, who: ann, input: keyOf(await askWhy(board)) })
    const late = answerQuestion({ ctx, who: liz, input: { ...keyOf(closed), text: SAID } })
    await expect(late).rejects.toThrow('The Board has closed this question.')
  })

  it('is not found on a question of another board', async () => {
    const board = await questionsBoard()
    const { ctx, robin } = board
    const { id, version } = await askWhy(board)
    const input = { board: 'health', question: id, version, text: SAID }
    await expect(answerQuestion({ ctx, who: robin, input })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('closing a question', () => {
  it('is for who asked it, and says who and when', async () => {
    const board = await questionsBoard()
    const { ctx, ann } = board
    const closed = await closeQuestion({ ctx, who: ann, input: keyOf(await askWhy(board)) })
    expect(closed).toMatchObject({
      state: 'closed',
      closedAt: '2022-02-01T19:30:00.000Z',
      closedBy: 'Ann Member',
      mayTakeBack: false,
    })
  })

  it('is for the performance team on the Board’s behalf, and for nobody else', async () => {
    const board = await questionsBoard()
    const { ctx, bob, liz, pat } = board
    const input = keyOf(await askWhy(board))
    await expect(closeQuestion({ ctx, who: bob, input })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(closeQuestion({ ctx, who: liz, input })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await closeQuestion({ ctx, who: pat, input })).closedBy).toBe('Pat Team')
  })

  it('is refused where an answer came meanwhile, and shows it', async () => {
    const board = await questionsBoard()
    const { ctx, ann, liz } = board
    const input = keyOf(await askWhy(board))
    await answerQuestion({ ctx, who: liz, input: { ...input, text: SAID } })
    await expect(closeQuestion({ ctx, who: ann, input })).rejects.toMatchObject({
      code: 'conflict',
      held: { answers: [{ text: SAID }] },
    })
  })

  it('can be undone, and the audit trail keeps both', async () => {
    const board = await questionsBoard()
    const { ctx, ann } = board
    const closed = await closeQuestion({ ctx, who: ann, input: keyOf(await askWhy(board)) })
    const again = await reopenQuestion({ ctx, who: ann, input: keyOf(closed) })
    expect(again).toMatchObject({ state: 'waiting', closedAt: null, closedBy: null })
    expect((await newestChanges(ctx.db, 2)).map(({ action }) => action)).toEqual([
      'reopen-question',
      'close-question',
    ])
  })

  it('is refused twice, and so is opening what is open', async () => {
    const board = await questionsBoard()
    const { ctx, ann } = board
    const open = await askWhy(board)
    await expect(reopenQuestion({ ctx, who: ann, input: keyOf(open) })).rejects.toThrow(
      'This question is open already.',
    )
    const closed = await closeQuestion({ ctx, who: ann, input: keyOf(open) })
    await expect(closeQuestion({ ctx, who: ann, input: keyOf(closed) })).rejects.toThrow(
      'This question is closed already.',
    )
  })
})

describe('handing a question on', () => {
  it('gives it to other officers, who can answer it then', async () => {
    const board = await questionsBoard()
    const { ctx, angela, pat, liz } = board
    const input = { ...keyOf(await askWhy(board)), officers: ['angela-povey', 'angela-povey'] }
    const { officers } = await assignQuestion({ ctx, who: pat, input })
    expect(officers).toEqual([{ id: 'angela-povey', name: 'Angela Povey' }])
    expect(await countMyQuestions({ ctx, who: angela })).toEqual({ waiting: 1, board: 'cypf' })
    expect(await countMyQuestions({ ctx, who: liz })).toEqual({ waiting: 0, board: null })
  })

  it('is refused to whom the board does not have, and leaves all as it was', async () => {
    const board = await questionsBoard()
    const { ctx, pat } = board
    const input = { ...keyOf(await askWhy(board)), officers: ['angela-povey', 'robin-shaw'] }
    await expect(assignQuestion({ ctx, who: pat, input })).rejects.toMatchObject({
      code: 'invalid',
      fields: [{ path: '/body/officers', code: 'unknown' }],
    })
    const { questions } = await listQuestions({ ctx, who: pat, input: { board: 'cypf' } })
    expect(questions[0]?.officers.map(({ id }) => id)).toEqual(['liz-davenport', 'sam-murtagh'])
  })

  it('is refused for a closed question', async () => {
    const board = await questionsBoard()
    const { ctx, ann, pat } = board
    const closed = await closeQuestion({ ctx, who: ann, input: keyOf(await askWhy(board)) })
    const input = { ...keyOf(closed), officers: [] }
    await expect(assignQuestion({ ctx, who: pat, input })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
