import * as z from 'zod/mini'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PeriodId, PermanentId } from './ids.ts'
import {
  CheckAnswers,
  CommentaryDraft,
  MeasureDraft,
  MilestoneDraft,
  OwedReturn,
  ReturnKind,
  ReturnList,
  ReturnSheet,
  SavedDraft,
} from './returns.ts'

const PERIOD = '/api/boards/:board/periods/:period'
const RETURN = `${PERIOD}/returns/:kind/:id`

const ofPeriod = z.object({ board: BoardId, period: PeriodId })
const ofReturn = z.object({ board: BoardId, period: PeriodId, kind: ReturnKind, id: PermanentId })

const reason = z.string().check(z.maxLength(2000))
/** The number of the submission that is decided on, as it was read. */
const number = z.int()

/** Running a quarter: what officers owe, enter and hand in, and what a second person decides. */
export const returnsApi = {
  openPeriod: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/open`,
    summary:
      'Open a period for returns, due on a day, with everything that its year’s plan asks for',
    tags: ['returns'],
    params: ofPeriod,
    body: z.object({ due: z.iso.date() }),
    success: { status: 200, body: ReturnList },
    problems: [400, 401, 403, 404, 409],
  }),
  changeDue: defineEndpoint({
    method: 'PUT',
    path: `${PERIOD}/due`,
    summary: 'Change the day on which the returns of an open period are due',
    tags: ['returns'],
    params: ofPeriod,
    body: z.object({ due: z.iso.date() }),
    success: { status: 204 },
    problems: [400, 401, 403, 404, 409],
  }),
  takeBackOpening: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/open/taking-back`,
    summary: 'Take back the opening of a period of which nobody entered anything',
    tags: ['returns'],
    params: ofPeriod,
    success: { status: 204 },
    problems: [401, 403, 404, 409],
  }),
  reviewPeriod: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/review`,
    summary: 'End the entering of a period: what was handed in is checked from now on',
    tags: ['returns'],
    params: ofPeriod,
    success: { status: 200, body: ReturnList },
    problems: [401, 403, 404, 409],
  }),
  listReturns: defineEndpoint({
    method: 'GET',
    path: '/api/returns',
    summary: 'List what the reader owes or checks, of every period that is open or in review',
    tags: ['returns'],
    success: { status: 200, body: ReturnList },
    problems: [401, 403],
  }),
  getReturn: defineEndpoint({
    method: 'GET',
    path: RETURN,
    summary: 'Get a return with its draft, what the rules are given, and what was handed in',
    tags: ['returns'],
    params: ofReturn,
    success: { status: 200, body: ReturnSheet },
    problems: [400, 401, 403, 404],
  }),
  saveMeasureDraft: defineEndpoint({
    method: 'PUT',
    path: `${PERIOD}/returns/measure/:id/draft`,
    summary: 'Save the figures and the judgement of a return as they are typed',
    tags: ['returns'],
    params: z.object({ board: BoardId, period: PeriodId, id: PermanentId }),
    body: z.object({ version: z.int(), content: MeasureDraft }),
    success: { status: 200, body: SavedDraft },
    problems: [400, 401, 403, 404, 409],
  }),
  saveMilestoneDraft: defineEndpoint({
    method: 'PUT',
    path: `${PERIOD}/returns/milestone/:id/draft`,
    summary: 'Save the state and the judgement of a milestone as they are typed',
    tags: ['returns'],
    params: z.object({ board: BoardId, period: PeriodId, id: PermanentId }),
    body: z.object({ version: z.int(), content: MilestoneDraft }),
    success: { status: 200, body: SavedDraft },
    problems: [400, 401, 403, 404, 409],
  }),
  saveCommentaryDraft: defineEndpoint({
    method: 'PUT',
    path: `${RETURN}/commentaries/:officer`,
    summary: 'Save one officer’s commentary as it is typed',
    tags: ['returns'],
    params: z.object({ ...ofReturn.shape, officer: PermanentId }),
    body: z.object({ version: z.int(), content: CommentaryDraft }),
    success: { status: 200, body: SavedDraft },
    problems: [400, 401, 403, 404, 409],
  }),
  saveAnswersDraft: defineEndpoint({
    method: 'PUT',
    path: `${PERIOD}/returns/measure/:id/answers`,
    summary: 'Save the answers to the checks that warn as they are typed',
    tags: ['returns'],
    params: z.object({ board: BoardId, period: PeriodId, id: PermanentId }),
    body: z.object({ version: z.int(), content: CheckAnswers }),
    success: { status: 200, body: SavedDraft },
    problems: [400, 401, 403, 404, 409],
  }),
  submitReturn: defineEndpoint({
    method: 'POST',
    path: `${RETURN}/submit`,
    summary: 'Hand a return in as it is saved',
    tags: ['returns'],
    params: ofReturn,
    body: z.object({
      /** The version of every part that is handed in, as it was read. */
      versions: z.record(z.string(), z.int()),
    }),
    success: { status: 200, body: OwedReturn },
    problems: [400, 401, 403, 404, 409],
  }),
  takeReturnBack: defineEndpoint({
    method: 'POST',
    path: `${RETURN}/take-back`,
    summary: 'Take back what was handed in and is not decided on',
    tags: ['returns'],
    params: ofReturn,
    body: z.object({ number }),
    success: { status: 200, body: OwedReturn },
    problems: [400, 401, 403, 404, 409],
  }),
  signReturnOff: defineEndpoint({
    method: 'POST',
    path: `${RETURN}/sign-off`,
    summary: 'Sign a return off, as a second person',
    tags: ['returns'],
    params: ofReturn,
    body: z.object({ number }),
    success: { status: 200, body: OwedReturn },
    problems: [400, 401, 403, 404, 409],
  }),
  sendReturnBack: defineEndpoint({
    method: 'POST',
    path: `${RETURN}/send-back`,
    summary: 'Send a return back with the reason',
    tags: ['returns'],
    params: ofReturn,
    body: z.object({ number, reason }),
    success: { status: 200, body: OwedReturn },
    problems: [400, 401, 403, 404, 409],
  }),
} as const
