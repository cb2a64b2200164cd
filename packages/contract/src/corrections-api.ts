import * as z from 'zod/mini'
import { CorrectionList } from './corrections.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId } from './ids.ts'

/** For anybody, apart from `api` so that the page of corrections alone loads it. */
export const correctionsApi = {
  listCorrections: defineEndpoint({
    method: 'GET',
    path: '/api/boards/:board/corrections',
    summary: 'List the corrections of a board’s published quarters, and what each changed',
    tags: ['scorecard'],
    params: z.object({ board: BoardId }),
    success: { status: 200, body: CorrectionList },
    problems: [400, 404],
  }),
} as const
