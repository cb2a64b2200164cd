import * as z from 'zod/mini'
import { textOf } from './catalogue.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PeriodId, PermanentId, RowId } from './ids.ts'
import { Question, QuestionKind, QuestionList } from './questions.ts'

const QUESTIONS = '/api/boards/:board/questions'
const QUESTION = `${QUESTIONS}/:question`

const ofBoard = z.object({ board: BoardId })
const ofQuestion = z.object({ board: BoardId, question: RowId })

/** The version of the question, as it was read. */
const stamped = { version: z.string() }

/** Questions of the Board: for those who hold a role on it, never for the public. */
export const questionsApi = {
  listQuestions: defineEndpoint({
    method: 'GET',
    path: QUESTIONS,
    summary: 'List what the Board asked, with the answers; what is left out is not looked at',
    tags: ['questions'],
    params: ofBoard,
    query: z.object({
      period: z.optional(PeriodId),
      kind: z.optional(QuestionKind),
      /** The permanent id of the indicator or the milestone; through every year's plan. */
      id: z.optional(PermanentId),
      /** `open` is what is not closed, answered or not. */
      state: z.optional(z.enum(['open', 'waiting', 'answered', 'closed'])),
      /** `yes` for what waits for the reader alone. */
      mine: z.optional(z.literal('yes')),
    }),
    success: { status: 200, body: QuestionList },
    problems: [400, 401, 403],
  }),
  askQuestion: defineEndpoint({
    method: 'POST',
    path: QUESTIONS,
    summary: 'Ask a question on a measure, a milestone or the whole of a published quarter',
    tags: ['questions'],
    params: ofBoard,
    body: z.object({
      period: PeriodId,
      /** Null for the quarter as a whole. */
      about: z.nullable(z.object({ kind: z.enum(['measure', 'milestone']), id: PermanentId })),
      text: textOf(1, 2000),
    }),
    success: { status: 201, body: Question },
    problems: [400, 401, 403, 404, 409],
  }),
  takeQuestionBack: defineEndpoint({
    method: 'DELETE',
    path: QUESTION,
    summary: 'Take back a question of one’s own that nobody has answered',
    tags: ['questions'],
    params: ofQuestion,
    success: { status: 204 },
    problems: [400, 401, 403, 404, 409],
  }),
  assignQuestion: defineEndpoint({
    method: 'PUT',
    path: `${QUESTION}/officers`,
    summary: 'Hand a question on to the officers who are to answer it',
    tags: ['questions'],
    params: ofQuestion,
    body: z.object({ ...stamped, officers: z.array(PermanentId).check(z.maxLength(20)) }),
    success: { status: 200, body: Question },
    problems: [400, 401, 403, 404, 409],
  }),
  answerQuestion: defineEndpoint({
    method: 'POST',
    path: `${QUESTION}/answers`,
    summary: 'Add an answer to a question that is open',
    tags: ['questions'],
    params: ofQuestion,
    body: z.object({ ...stamped, text: textOf(1, 5000) }),
    success: { status: 201, body: Question },
    problems: [400, 401, 403, 404, 409],
  }),
  closeQuestion: defineEndpoint({
    method: 'POST',
    path: `${QUESTION}/close`,
    summary: 'Close a question, as who asked it or on the Board’s behalf',
    tags: ['questions'],
    params: ofQuestion,
    body: z.object(stamped),
    success: { status: 200, body: Question },
    problems: [400, 401, 403, 404, 409],
  }),
  reopenQuestion: defineEndpoint({
    method: 'POST',
    path: `${QUESTION}/reopen`,
    summary: 'Open a closed question again',
    tags: ['questions'],
    params: ofQuestion,
    body: z.object(stamped),
    success: { status: 200, body: Question },
    problems: [400, 401, 403, 404, 409],
  }),
} as const
