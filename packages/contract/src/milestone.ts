import * as z from 'zod/mini'
import { BoardSummary, PeriodName } from './boards.ts'
import { Commentary } from './commentary.ts'
import { Corrected } from './corrected.ts'
import { Due, Judgement, Objective, Proposal } from './scorecard.ts'
import { MilestoneState, NoJudgement } from './words.ts'

/** A milestone's place in one year's plan. */
export const MilestonePlace = z
  .object({
    year: z.string(),
    code: z.string(),
    printedCode: z.nullable(z.string()),
    objective: Objective,
    title: z.string(),
    due: Due,
    owners: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: 'MilestonePlace' })

/** What one quarter's report said of a milestone. */
export const MilestoneUpdate = z
  .object({
    period: PeriodName,
    date: z.iso.date(),
    state: MilestoneState,
    /** The officer's judgement as printed; null where it is lost. */
    printedProgress: z.nullable(z.string()),
    /** Null where there is none to make. */
    proposal: z.nullable(Proposal),
    judgement: z.nullable(Judgement),
    noJudgement: z.nullable(NoJudgement),
    /** What each correction of the quarter changed in it, newest first. */
    corrections: z.array(Corrected),
    note: z.nullable(z.string()),
    commentary: z.array(Commentary),
  })
  .register(z.globalRegistry, { id: 'MilestoneUpdate' })

/** One milestone through the years: an identity that outlives its codes. */
export const MilestoneHistory = z
  .object({
    board: BoardSummary,
    id: z.string(),
    /** The title in its newest plan. */
    title: z.string(),
    /** Newest year first. */
    places: z.array(MilestonePlace),
    /** Newest quarter first. */
    updates: z.array(MilestoneUpdate),
  })
  .register(z.globalRegistry, { id: 'MilestoneHistory' })

export type MilestonePlace = z.infer<typeof MilestonePlace>
export type MilestoneUpdate = z.infer<typeof MilestoneUpdate>
export type MilestoneHistory = z.infer<typeof MilestoneHistory>
