import * as z from 'zod/mini'
import { PeriodName } from './boards.ts'
import { defineEndpoint } from './endpoint.ts'

/** What waits for the reader, on all the boards that they hold a role on. */
export const Waiting = z
  .object({
    /** Of their own returns; none for those who run the quarter, whom Collection tells of all. */
    returns: z.object({ toEnter: z.int(), toCheck: z.int() }),
    questions: z.object({
      /** How many wait for the reader to answer them or to hand them on. */
      waiting: z.int(),
      /** A board that has one; null where none has. */
      board: z.nullable(z.string()),
    }),
    /** The quarters in review or being corrected, whose draft can be read; newest first. */
    drafts: z.array(
      z.object({ board: z.object({ id: z.string(), name: z.string() }), period: PeriodName }),
    ),
  })
  .register(z.globalRegistry, { id: 'Waiting' })
export type Waiting = z.infer<typeof Waiting>

export const waitingApi = {
  getWaiting: defineEndpoint({
    method: 'GET',
    path: '/api/waiting',
    summary: 'Get what waits for the reader, for the menu of those who are signed in',
    tags: ['account'],
    success: { status: 200, body: Waiting },
    problems: [401],
  }),
} as const
