import * as z from 'zod/mini'
import { defineEndpoint } from './endpoint.ts'

export const Health = z.object({ status: z.literal('ok') })

/** For whoever watches the process: `live` says it runs, `ready` that its database answers. */
export const health = {
  live: defineEndpoint({
    method: 'GET',
    path: '/api/health/live',
    summary: 'Say whether the process runs',
    tags: ['health'],
    success: { status: 200, body: Health },
    problems: [],
  }),
  ready: defineEndpoint({
    method: 'GET',
    path: '/api/health/ready',
    summary: 'Say whether the database answers and is migrated',
    tags: ['health'],
    success: { status: 200, body: Health },
    problems: [],
  }),
} as const
