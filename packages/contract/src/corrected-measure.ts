import * as z from 'zod/mini'

/** One thing that a correction changed, in words: "Status" was "red", is now "amber". */
export const CorrectedValue = z.object({
  /** "Figure", "Status", "State", … */
  what: z.string(),
  was: z.string(),
  now: z.string(),
})

/** What a correction changed in the measure at hand. */
export const CorrectedMeasure = z.object({
  date: z.iso.date(),
  reason: z.string(),
  corrects: z.int(),
  changes: z.array(CorrectedValue),
})

export type CorrectedValue = z.infer<typeof CorrectedValue>
export type CorrectedMeasure = z.infer<typeof CorrectedMeasure>
