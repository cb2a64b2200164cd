import * as z from 'zod/mini'
import { BoardSummary, PeriodName } from './boards.ts'
import { CorrectedValue } from './corrected.ts'

/** What a correction changed in one measure or milestone. */
export const CorrectedItem = z.object({
  kind: z.enum(['measure', 'milestone']),
  /** The indicator's or the milestone's permanent id. */
  id: z.string(),
  code: z.string(),
  title: z.string(),
  changes: z.array(CorrectedValue),
})

/** A correction of a published quarter. Small numbers are protected in it as everywhere. */
export const Correction = z
  .object({
    period: PeriodName,
    date: z.iso.date(),
    reason: z.string(),
    sequence: z.int(),
    /** The sequence of the issue that it took the place of. */
    corrects: z.int(),
    items: z.array(CorrectedItem),
  })
  .register(z.globalRegistry, { id: 'Correction' })

/** The newest correction first. */
export const CorrectionList = z.object({ board: BoardSummary, corrections: z.array(Correction) })

export type CorrectedItem = z.infer<typeof CorrectedItem>
export type Correction = z.infer<typeof Correction>
export type CorrectionList = z.infer<typeof CorrectionList>
