import { defineEndpoint } from './endpoint.ts'
import { HeatMap, Watch } from './watch.ts'

/** For anybody, apart from `api` so that the red watch alone loads it. */
export const watchApi = {
  getWatch: defineEndpoint({
    method: 'GET',
    path: '/api/watch',
    summary: 'Get what is red across all boards, for how long, how far, and where it is heading',
    tags: ['watch'],
    success: { status: 200, body: Watch },
    problems: [],
  }),
  getHeatMap: defineEndpoint({
    method: 'GET',
    path: '/api/watch/heat-map',
    summary: 'Get the status of every measure in every published quarter, of all boards',
    tags: ['watch'],
    success: { status: 200, body: HeatMap },
    problems: [],
  }),
} as const
