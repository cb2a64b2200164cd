import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newestChanges } from '../catalogue/test-catalogue.ts'
import type { Row } from '../store/schema.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { closeQuestion } from './close-question.ts'
import { listQuestions } from './list-questions.ts'
import { takeQuestionBack } from './take-question-back.ts'
import {
  ASKED,
  askWhy,
  keyOf,
  QUARTER,
  type QuestionsBoard,
  questionsBoard,
  RESIDENTIAL,
} from './test-questions.ts'

describe('a question on a measure', () => {
  it('is for the owners of that year, and waits for their answer', async () => {
    const board = await questionsBoard()
    const question = await askWhy(board)
    expect(question).toEqual({
      id: expect.any(String),
      version: expect.any(String),
      period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
      about: {
        kind: 'measure',
        id: 'residential-placements',
        code: 'PED03 01',
        title: 'Children placed in residential care',
      },
      text: ASKED,
      askedAt: '2022-02-01T19:30:00.000Z',
      askedBy: 'Ann Member',
      officers: [
        { id: 'liz-davenport', name: 'Liz Davenport' },
        { id: 'sam-murtagh', name: 'Sam Murtagh' },
      ],
      answers: [],
      state: 'waiting',
      closedAt: null,
      closedBy: null,
      isMine: false,
      mayAnswer: false,
      mayClose: true,
      mayTakeBack: true,
      mayAssign: false,
    })
  })

  it('stands in the audit trail, with who is to answer it', async () => {
    const board = await questionsBoard()
    const { id } = await askWhy(board)
    expect(await newestChanges(board.ctx.db)).toEqual([
      {
        actor: `account ${board.ann.account}`,
        action: 'ask-question',
        subject: `question cypf 2021-22-Q2 measure residential-placements ${id}`,
        board: 'cypf',
        before: null,
        after: { text: ASKED, officers: ['liz-davenport', 'sam-murtagh'] },
      },
    ])
  })

  it('has no public answer made anew', async () => {
    const board = await questionsBoard()
    const { t, read } = board.ctx.db
    const published = () => read.select({ is: t.boardVersions.published }).from(t.boardVersions)
    const before = await published()
    await askWhy(board)
    expect(await published()).toEqual(before)
  })

  it('is for no deputy and nobody who has left', async () => {
    const board = await questionsBoard()
    const { t, write } = board.ctx.db
    await write(async (tx) => {
      await tx
        .update(t.officers)
        .set({ leftOn: '2022-01-31' })
        .where(eq(t.officers.id, 'sam-murtagh'))
      await tx.insert(t.measureOwners).values({
        measure: 'cypf|2021/22|PED03 01',
        officer: 'angela-povey',
        position: 3,
        deputy: true,
      })
    })
    expect((await askWhy(board)).officers.map(({ id }) => id)).toEqual(['liz-davenport'])
  })

  it('is kept without the spaces around it', async () => {
    const { ctx, ann } = await questionsBoard()
    const input = { ...RESIDENTIAL, text: '  Why?\nSince when? \n' }
    expect((await askQuestion({ ctx, who: ann, input })).text).toBe('Why?\nSince when?')
  })
})

it('asks about a milestone, for its owners', async () => {
  const { ctx, ann } = await questionsBoard()
  const about = { kind: 'milestone', id: 'pause-project' } as const
  const input = { ...QUARTER, about, text: 'Is it running?' }
  const question = await askQuestion({ ctx, who: ann, input })
  expect(question.about).toMatchObject({ kind: 'milestone', id: 'pause-project' })
  expect(question.about?.code).toMatch(/^PED/)
  expect(question.officers.length).toBeGreaterThan(0)
})

it('asks about a whole quarter, for nobody yet', async () => {
  const { ctx, ann } = await questionsBoard()
  const question = await askQuestion({ ctx, who: ann, input: { ...QUARTER, text: 'What next?' } })
  expect(question).toMatchObject({ about: null, officers: [] })
})

describe('asking is refused', () => {
  let refusing: QuestionsBoard
  beforeAll(async () => {
    refusing = await questionsBoard(afterAll)
  })

  it.each([
    ['spaces alone', { ...RESIDENTIAL, text: ' \n ' }, 'invalid', /Each fault/],
    [
      'a quarter that is not published',
      { ...RESIDENTIAL, period: '2021-22-Q3', text: ASKED },
      'not-found',
      'Board cypf has not published 2021-22-Q3.',
    ],
    [
      'a measure that there is not',
      { ...QUARTER, about: { kind: 'measure' as const, id: 'unicorns' }, text: ASKED },
      'not-found',
      'Quarter 2 2021/22 had no measure unicorns.',
    ],
    [
      'a milestone that there is not',
      { ...QUARTER, about: { kind: 'milestone' as const, id: 'unicorns' }, text: ASKED },
      'not-found',
      'Quarter 2 2021/22 had no milestone unicorns.',
    ],
    [
      'a quarter of another board',
      { ...QUARTER, board: 'health', text: ASKED },
      'not-found',
      'Board health has not published 2021-22-Q2.',
    ],
  ])('for %s', async (_, input, code, message) => {
    const { ctx, ann } = refusing
    const asked = askQuestion({ ctx, who: ann, input })
    await expect(asked).rejects.toMatchObject({ code })
    await expect(asked).rejects.toThrow(message)
  })

  it('for a measure that was planned after the quarter was published', async () => {
    const { ctx, ann } = refusing
    const { t, write } = ctx.db
    await write(async (tx) => {
      const [indicator] = await tx.select().from(t.indicators).limit(1)
      await tx.insert(t.indicators).values({ ...(indicator as Row<'indicators'>), id: 'later' })
      await tx.insert(t.measures).values({
        id: 'cypf|2021/22|PED09 99',
        board: 'cypf',
        year: '2021/22',
        code: 'PED09 99',
        indicator: 'later',
        objective: 'cypf|2021/22|PED01',
        aim: 'Reduce',
        title: null,
        position: 999,
      })
    })
    const about = { kind: 'measure' as const, id: 'later' }
    const asked = askQuestion({ ctx, who: ann, input: { ...QUARTER, about, text: ASKED } })
    await expect(asked).rejects.toThrow('Quarter 2 2021/22 had no measure later.')
  })

  it('for the same words sent twice, with the question that is held', async () => {
    const board = await questionsBoard()
    const { id } = await askWhy(board)
    await expect(askWhy(board)).rejects.toMatchObject({ code: 'conflict', held: { id } })
  })

  it('no more once that question is closed', async () => {
    const board = await questionsBoard()
    const first = await askWhy(board)
    await closeQuestion({ ctx: board.ctx, who: board.ann, input: keyOf(first) })
    expect((await askWhy(board)).state).toBe('waiting')
  })
})

describe('taking a question back', () => {
  it('leaves nothing of it but the audit trail', async () => {
    const board = await questionsBoard()
    const { ctx, ann } = board
    const question = await askWhy(board)
    await takeQuestionBack({ ctx, who: ann, input: keyOf(question) })
    const { questions } = await listQuestions({ ctx, who: ann, input: { board: 'cypf' } })
    expect(questions).toEqual([])
    expect(await newestChanges(ctx.db)).toMatchObject([
      { action: 'take-question-back', before: { text: ASKED }, after: null },
    ])
  })

  it('is for who asked it alone', async () => {
    const board = await questionsBoard()
    const input = keyOf(await askWhy(board))
    const { ctx, bob, pat } = board
    await expect(takeQuestionBack({ ctx, who: bob, input })).rejects.toThrow(
      'Who asked a question takes it back.',
    )
    await expect(takeQuestionBack({ ctx, who: pat, input })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('is too late once somebody has answered', async () => {
    const board = await questionsBoard()
    const { ctx, ann, liz } = board
    const input = keyOf(await askWhy(board))
    await answerQuestion({ ctx, who: liz, input: { ...input, text: 'Two sibling groups.' } })
    await expect(takeQuestionBack({ ctx, who: ann, input })).rejects.toMatchObject({
      code: 'conflict',
      held: { answers: [{ text: 'Two sibling groups.' }] },
    })
  })
})
