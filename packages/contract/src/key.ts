import * as z from 'zod/mini'
import { BoardSummary } from './boards.ts'

/** One code a status or arrow can carry, with the sentence that explains it. */
export const KeyCode = z.object({
  code: z.string(),
  group: z.enum(['no-rating', 'rag', 'direction', 'milestone', 'no-judgement']),
  /** The statuses that this code may stand beside. */
  statuses: z.array(z.string()),
  meaning: z.string(),
})

/** A board's policy as the rules use it, in words and in exact numbers. */
export const Policy = z
  .object({
    version: z.int(),
    from: z.iso.date(),
    toleranceRelative: z.string(),
    toleranceCountMinimum: z.string(),
    direction: z.enum(['same-period-last-year', 'previous-quarter', 'both']),
    deadBand: z.nullable(z.string()),
    smallNumberThreshold: z.int(),
  })
  .register(z.globalRegistry, { id: 'Policy' })

/** The key of a board: what its colours and arrows mean, and the policy they are worked out with. */
export const BoardKey = z
  .object({
    board: BoardSummary,
    policy: Policy,
    codes: z.array(KeyCode),
    engine: z.string(),
  })
  .register(z.globalRegistry, { id: 'BoardKey' })

export type KeyCode = z.infer<typeof KeyCode>
export type Policy = z.infer<typeof Policy>
export type BoardKey = z.infer<typeof BoardKey>
