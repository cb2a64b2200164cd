import * as z from 'zod/mini'

/** One thing that a correction changed, in words: "Status" was "red", is now "amber". */
export const CorrectedValue = z.object({
  /** "Figure", "Status", "State", … */
  what: z.string(),
  was: z.string(),
  now: z.string(),
})

/** What a correction of a quarter changed in the measure or milestone at hand. */
export const Corrected = z.object({
  date: z.iso.date(),
  reason: z.string(),
  /** The issue that it took the place of. */
  before: z.object({ sequence: z.int(), date: z.iso.date() }),
  changes: z.array(CorrectedValue),
})

export type CorrectedValue = z.infer<typeof CorrectedValue>
export type Corrected = z.infer<typeof Corrected>
