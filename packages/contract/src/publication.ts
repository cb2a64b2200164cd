import * as z from 'zod/mini'
import { Period } from './boards.ts'
import { CorrectedItem } from './corrections.ts'
import { AnsweredFinding, PeriodState, ReturnKind, ReturnState } from './returns.ts'
import { RagStatus } from './words.ts'

const Item = {
  kind: ReturnKind,
  /** The indicator's or the milestone's permanent id. */
  id: z.string(),
  code: z.string(),
  title: z.string(),
}

/** What publishing a period would freeze, and what stands in its way. */
export const PublicationPreview = z
  .object({
    board: z.object({ id: z.string(), name: z.string() }),
    period: Period,
    periodState: PeriodState,
    /** Why a correction was opened; null for a first issue. */
    correctionReason: z.nullable(z.string()),
    /** As the issue before names them; `''` where there is none. */
    reportingOfficer: z.string(),
    sequence: z.int(),
    statuses: z.object({ green: z.int(), amber: z.int(), red: z.int(), none: z.int() }),
    measures: z.array(z.object({ ...Item, status: RagStatus, brief: z.string() })),
    /** What a correction would change, as everybody is told then; empty for a first issue. */
    changes: z.array(CorrectedItem),
    /** Those whose figures or state would not be as a second person signed them off. */
    lacking: z.array(
      z.object({
        ...Item,
        state: ReturnState,
        isLate: z.boolean(),
        officers: z.array(z.string()),
      }),
    ),
    /** The checks that warned in what was handed in, with the answers given. */
    findings: z.array(z.object({ ...Item, findings: z.array(AnsweredFinding) })),
    /** The measures of which the public is not shown every figure. */
    suppressed: z.array(z.object({ ...Item, shown: z.string() })),
    /** Texts in which a figure stands that the public is not shown. */
    quoting: z.array(
      z.object({
        /** What confirms it. */
        code: z.string(),
        text: z.string(),
        officers: z.array(z.string()),
        numbers: z.array(z.string()),
        about: z.array(z.object(Item)),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'PublicationPreview' })

export type PublicationPreview = z.infer<typeof PublicationPreview>
