import * as z from 'zod/mini'
import { BoardList, PeriodList } from './boards.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardKey } from './key.ts'
import { Scorecard } from './scorecard.ts'
import { AsKnown } from './words.ts'

const BoardId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
const PeriodId = z.string().check(z.regex(/^\d{4}-\d{2}-Q[1-4]$/))

/** Every endpoint of Quarterdeck, by the name its callers use. */
export const api = {
  listBoards: defineEndpoint({
    method: 'GET',
    path: '/api/boards',
    summary: 'List the boards',
    tags: ['boards'],
    success: { status: 200, body: BoardList },
    problems: [],
  }),
  listPeriods: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/periods',
    summary: 'List the published quarters of a board, newest first',
    tags: ['boards'],
    params: z.object({ board: BoardId }),
    success: { status: 200, body: PeriodList },
    problems: [400, 404],
  }),
  getScorecard: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/periods/:period/scorecard',
    summary: 'Get the scorecard of a quarter, as it was published or with the latest figures',
    tags: ['scorecard'],
    params: z.object({ board: BoardId, period: PeriodId }),
    query: z.object({ as: z._default(AsKnown, 'published') }),
    success: { status: 200, body: Scorecard },
    problems: [400, 404],
  }),
  getKey: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/key',
    summary: 'Get the key: what each colour, arrow and code means under the policy of the board',
    tags: ['boards'],
    params: z.object({ board: BoardId }),
    success: { status: 200, body: BoardKey },
    problems: [400, 404],
  }),
} as const
