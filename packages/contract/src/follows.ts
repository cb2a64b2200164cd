import * as z from 'zod/mini'
import { PeriodName } from './boards.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PermanentId } from './ids.ts'
import { RagStatus } from './words.ts'

/** A measure that somebody follows, as the newest quarter that has it was published. */
export const Followed = z.object({
  board: z.object({ id: z.string(), name: z.string() }),
  indicator: z.string(),
  code: z.string(),
  title: z.string(),
  period: PeriodName,
  status: RagStatus,
})

/** What the reader follows, and what they are sent. */
export const Follows = z
  .object({
    /** In the order of the boards, then of their plans. */
    measures: z.array(Followed),
    /** Whether they want a weekly digest. */
    digest: z.boolean(),
    /** Where messages go. */
    address: z.string(),
  })
  .register(z.globalRegistry, { id: 'Follows' })

export type Followed = z.infer<typeof Followed>
export type Follows = z.infer<typeof Follows>

const FOLLOW = '/api/boards/:board/indicators/:indicator/follow'
const measure = z.object({ board: BoardId, indicator: PermanentId })

/** Following measures: for everybody who is signed in, each for themselves. */
export const followsApi = {
  listFollows: defineEndpoint({
    method: 'GET',
    path: '/api/follows',
    summary: 'List the measures that the reader follows, and whether they want a weekly digest',
    tags: ['follows'],
    success: { status: 200, body: Follows },
    problems: [401],
  }),
  followMeasure: defineEndpoint({
    method: 'PUT',
    path: FOLLOW,
    summary: 'Follow a published measure: be told when it turns red, and have it in the digest',
    tags: ['follows'],
    params: measure,
    success: { status: 200, body: Follows },
    problems: [400, 401, 403, 404],
  }),
  stopFollowing: defineEndpoint({
    method: 'DELETE',
    path: FOLLOW,
    summary: 'Stop following a measure',
    tags: ['follows'],
    params: measure,
    success: { status: 200, body: Follows },
    problems: [400, 401, 403],
  }),
  setDigest: defineEndpoint({
    method: 'PUT',
    path: '/api/follows/digest',
    summary: 'Say whether a weekly digest is wanted',
    tags: ['follows'],
    body: z.object({ wanted: z.boolean() }),
    success: { status: 200, body: Follows },
    problems: [400, 401, 403],
  }),
} as const
