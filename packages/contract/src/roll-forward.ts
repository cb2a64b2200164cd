import * as z from 'zod/mini'
import { CatalogueYear, NamedOwner, PlanCode, Title, textOf } from './catalogue.ts'
import { PermanentId, YearId } from './ids.ts'

/** A thousand rows, at about five hundred bytes each. */
export const ROLL_FORWARD_BYTES = 512 * 1024

const Reason = textOf(3, 1000)

const CarriedMeasure = z.object({
  indicator: PermanentId,
  /** Whether it goes into the new year's plan at all. */
  carried: z.boolean(),
  code: PlanCode,
  objective: PlanCode,
})

const CarriedMilestone = z.object({
  id: PermanentId,
  carried: z.boolean(),
  code: PlanCode,
  objective: PlanCode,
  dueDate: z.nullable(z.iso.date()),
  dueText: textOf(0, 100),
  /** Why it is not carried; compulsory then. */
  endedReason: z.nullable(Reason),
})

/** What a roll forward would do, to be looked through and changed before it is done. */
export const RollForwardProposal = z
  .object({
    from: CatalogueYear,
    to: CatalogueYear,
    objectives: z.array(z.object({ code: z.string(), title: z.string() })),
    measures: z.array(
      z.object({
        ...CarriedMeasure.shape,
        name: z.string(),
        oldCode: z.string(),
        owners: z.array(NamedOwner),
        oldTargets: z.array(z.string()),
      }),
    ),
    milestones: z.array(
      z.object({
        ...CarriedMilestone.shape,
        title: z.string(),
        oldCode: z.string(),
        state: z.string(),
        owners: z.array(NamedOwner),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'RollForwardProposal' })

export const RollForward = z.object({
  from: YearId,
  to: YearId,
  objectives: z.array(z.object({ code: PlanCode, title: Title })).check(z.maxLength(100)),
  measures: z.array(CarriedMeasure).check(z.maxLength(500)),
  milestones: z.array(CarriedMilestone).check(z.maxLength(500)),
})

/** What came of a roll forward. */
export const RolledForward = z.object({
  year: z.string(),
  measures: z.int(),
  dropped: z.int(),
  milestonesCarried: z.int(),
  milestonesEnded: z.int(),
  /** How many measures of the new year wait for a target. */
  targetsToSet: z.int(),
})

export type RollForwardProposal = z.infer<typeof RollForwardProposal>
export type RollForward = z.infer<typeof RollForward>
export type RolledForward = z.infer<typeof RolledForward>
