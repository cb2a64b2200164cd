import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFICER, PERFORMANCE, peopleApp, VIEWER } from '../access/test-app.ts'
import { addHealthBoard, HEALTH_PERFORMANCE } from '../catalogue/test-catalogue.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { closeQuestion } from './close-question.ts'
import { countMyQuestions } from './count-my-questions.ts'
import { listQuestions } from './list-questions.ts'
import {
  ASKED,
  askWhy,
  keyOf,
  QUARTER,
  type QuestionsBoard,
  questionsBoard,
  RESIDENTIAL,
} from './test-questions.ts'

let board: QuestionsBoard

/** One question waiting, one answered, one closed, of three quarters; and one for nobody yet. */
beforeAll(async () => {
  board = await questionsBoard(afterAll)
  const { ctx, ann, bob, liz } = board
  await askWhy(board)
  const older = await askQuestion({
    ctx,
    who: bob,
    input: { ...RESIDENTIAL, period: '2019-20-Q1', text: 'And before?' },
  })
  await answerQuestion({ ctx, who: liz, input: { ...keyOf(older), text: 'Fewer.' } })
  const whole = await askQuestion({
    ctx,
    who: ann,
    input: { ...QUARTER, period: '2018-19-Q4', text: 'What next?' },
  })
  await closeQuestion({ ctx, who: ann, input: keyOf(whole) })
  board.clock.now = new Date('2022-02-02T08:00:00Z')
  await askQuestion({ ctx, who: ann, input: { ...QUARTER, text: 'Who looks after this?' } })
})

async function textsOf(
  input: Omit<Parameters<typeof listQuestions>[0]['input'], 'board'>,
  who = board.ann,
) {
  const { ctx } = board
  const { questions } = await listQuestions({ ctx, who, input: { board: 'cypf', ...input } })
  return questions.map(({ text }) => text)
}

describe('the list of questions', () => {
  it('has the newest quarter first, and every member reads all of it', async () => {
    expect(await textsOf({}, board.bob)).toEqual([
      ASKED,
      'Who looks after this?',
      'And before?',
      'What next?',
    ])
  })

  it.each([
    ['a quarter', { period: '2019-20-Q1' }, ['And before?']],
    [
      'a measure through the years',
      { kind: 'measure' as const, id: 'residential-placements' },
      [ASKED, 'And before?'],
    ],
    ['another measure', { kind: 'measure' as const, id: 'adoption-timescales' }, []],
    ['milestones', { kind: 'milestone' as const }, []],
    ['whole quarters', { kind: 'quarter' as const }, ['Who looks after this?', 'What next?']],
    ['open', { state: 'open' as const }, [ASKED, 'Who looks after this?', 'And before?']],
    ['waiting', { state: 'waiting' as const }, [ASKED, 'Who looks after this?']],
    ['answered', { state: 'answered' as const }, ['And before?']],
    ['closed', { state: 'closed' as const }, ['What next?']],
  ])('can be narrowed to %s', async (_, wanted, texts) => {
    expect(await textsOf(wanted)).toEqual(texts)
  })

  it('has what waits for the reader: their own to answer, and for the team what nobody has', async () => {
    const { ctx, angela, liz, pat } = board
    expect(await textsOf({ mine: 'yes' }, liz)).toEqual([ASKED])
    expect(await textsOf({ mine: 'yes' }, angela)).toEqual([])
    expect(await textsOf({ mine: 'yes' }, pat)).toEqual(['Who looks after this?'])
    expect(await countMyQuestions({ ctx, who: liz })).toEqual({ waiting: 1, board: 'cypf' })
  })

  it('tells the performance team alone whom a question can be handed on to', async () => {
    const { ctx, ann, pat } = board
    const input = { board: 'cypf' }
    expect((await listQuestions({ ctx, who: ann, input })).officers).toEqual([])
    const { officers } = await listQuestions({ ctx, who: pat, input })
    expect(officers).toContainEqual({ id: 'liz-davenport', name: 'Liz Davenport' })
    expect(officers.map(({ id }) => id)).not.toContain('robin-shaw')
  })
})

const QUESTIONS = '/api/boards/cypf/questions'

describe('over the wire', () => {
  it('goes from the question to its answer and its closing', async () => {
    const { signedIn } = await peopleApp()
    const ann = await signedIn('Ann Member', [VIEWER])
    const liz = await signedIn('Liz Davenport', [OFFICER], 'liz-davenport')
    const { period, about } = RESIDENTIAL
    const asked = await ann.ask('POST', QUESTIONS, { period, about, text: ASKED })
    expect(asked.statusCode).toBe(201)
    const { id, version } = asked.json()
    const answer = { version, text: 'Two sibling groups.' }
    const answered = await liz.ask('POST', `${QUESTIONS}/${id}/answers`, answer)
    expect(answered.statusCode).toBe(201)
    const closing = { version: answered.json().version }
    const closed = await ann.ask('POST', `${QUESTIONS}/${id}/close`, closing)
    expect(closed.json()).toMatchObject({ state: 'closed' })
    const listed = await ann.ask('GET', `${QUESTIONS}?state=closed&kind=measure`)
    expect(listed.json().questions).toHaveLength(1)
    expect(listed.headers['cache-control']).toBe('no-store')
  })

  it('keeps another board’s people and the public out', async () => {
    const { db, signedIn, visitor } = await peopleApp()
    await addHealthBoard(db)
    const other = await signedIn('Robin Team', [HEALTH_PERFORMANCE])
    const pat = await signedIn('Pat Team', [PERFORMANCE])
    const asked = await pat.ask('POST', QUESTIONS, { ...RESIDENTIAL, text: ASKED })
    const { id, version } = asked.json()
    const foreign = `/api/boards/health/questions/${id}/answers`
    const answer = { version, text: 'Not theirs to say.' }
    expect((await other.ask('GET', QUESTIONS)).statusCode).toBe(403)
    expect((await other.ask('POST', `${QUESTIONS}/${id}/answers`, answer)).statusCode).toBe(403)
    expect((await other.ask('POST', foreign, answer)).statusCode).toBe(404)
    expect((await visitor().ask('GET', QUESTIONS)).statusCode).toBe(401)
  })

  it.each([
    ['too long', 'a'.repeat(2001), 'Use at most 2,000 characters.'],
    ['empty', '', 'Enter something here.'],
    ['control characters', 'Why\u0007?', /has characters that cannot be used/],
    ['spaces', '   ', 'Write your question.'],
  ])('names the field of a text that cannot be kept: %s', async (_, text, message) => {
    const { signedIn } = await peopleApp()
    const ann = await signedIn('Ann Member', [VIEWER])
    const { period, about } = RESIDENTIAL
    const answer = await ann.ask('POST', QUESTIONS, { period, about, text })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ path: '/body/text', message: expect.stringMatching(message) }),
    ])
  })

  it('says what is held to whose form is stale', async () => {
    const { signedIn } = await peopleApp()
    const pat = await signedIn('Pat Team', [PERFORMANCE])
    const asked = await pat.ask('POST', QUESTIONS, { ...QUARTER, text: ASKED })
    const { id, version } = asked.json()
    const officers = { version, officers: ['liz-davenport'] }
    await pat.ask('PUT', `${QUESTIONS}/${id}/officers`, officers)
    const late = await pat.ask('POST', `${QUESTIONS}/${id}/close`, { version })
    expect(late.statusCode).toBe(409)
    expect(late.json().held).toMatchObject({ id, officers: [{ id: 'liz-davenport' }] })
  })
})
