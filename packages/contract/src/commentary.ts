import * as z from 'zod/mini'
import { PeriodName } from './boards.ts'

/** What officers said in one report of one or more measures or milestones. */
export const Commentary = z
  .object({
    id: z.string(),
    /** The quarter whose report carried it. */
    period: PeriodName,
    /** Plain text; a blank line parts paragraphs. */
    text: z.string(),
    officers: z.array(z.string()),
    /** Said neutrally where the text and a published figure disagree; else null. */
    note: z.nullable(z.string()),
    /** What else the same text speaks of. */
    sharedWith: z.array(
      z.object({
        kind: z.enum(['measure', 'milestone']),
        /** The indicator's or the milestone's permanent id. */
        id: z.string(),
        code: z.string(),
        title: z.string(),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Commentary' })

export type Commentary = z.infer<typeof Commentary>
