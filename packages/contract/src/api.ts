import * as z from 'zod/mini'
import { BoardList, PeriodList } from './boards.ts'
import { CouncilAnswer } from './council.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PeriodId, PermanentId } from './ids.ts'
import { Indicator, IndicatorList } from './indicator.ts'
import { BoardKey } from './key.ts'
import { MilestoneHistory } from './milestone.ts'
import { Scorecard } from './scorecard.ts'
import { AsKnown } from './words.ts'

/** A quarter left out is the newest published one that has the indicator. */
export const indicatorQuery = { period: z.optional(PeriodId), as: z._default(AsKnown, 'published') }

/** Every endpoint that anybody may ask, by the name its callers use. */
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
    query: z.object({
      as: z._default(AsKnown, 'published'),
      /** An earlier issue of a corrected quarter, by its sequence; left out, the one that stands. */
      issue: z.optional(z.string()),
    }),
    success: { status: 200, body: Scorecard },
    problems: [400, 404],
  }),
  listIndicators: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/indicators',
    summary: 'List every indicator that a board has published, dropped ones included',
    tags: ['indicators'],
    params: z.object({ board: BoardId }),
    success: { status: 200, body: IndicatorList },
    problems: [400, 404],
  }),
  getIndicator: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/indicators/:indicator',
    summary:
      'Get one indicator at a quarter: its status and why, its trend, commentary and revisions',
    tags: ['indicators'],
    params: z.object({ board: BoardId, indicator: PermanentId }),
    query: z.object(indicatorQuery),
    success: { status: 200, body: Indicator },
    problems: [400, 404],
  }),
  getMilestone: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/milestones/:milestone',
    summary: 'Get one milestone through the years: its codes, due dates, states and commentary',
    tags: ['milestones'],
    params: z.object({ board: BoardId, milestone: PermanentId }),
    success: { status: 200, body: MilestoneHistory },
    problems: [400, 404],
  }),
  getCouncil: defineEndpoint({
    method: 'GET',
    path: '/api/council',
    summary: 'Get the name of the council and how to reach it',
    tags: ['council'],
    success: { status: 200, body: CouncilAnswer },
    problems: [],
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
