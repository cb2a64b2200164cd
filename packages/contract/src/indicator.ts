import * as z from 'zod/mini'
import { BoardSummary, Period, PeriodName } from './boards.ts'
import { Commentary } from './commentary.ts'
import { Corrected } from './corrected.ts'
import { KeyCode, Policy } from './key.ts'
import { Coverage, Measure, Objective, Publication } from './scorecard.ts'
import { Trend } from './trend.ts'
import { AsKnown, Availability, RagStatus, TargetKind } from './words.ts'

/** One version of what an indicator means. */
export const Definition = z
  .object({
    version: z.int(),
    meaning: z.string(),
    unit: z.string(),
    /** What is counted, in the plural ("children"); null where the unit says enough. */
    noun: z.nullable(z.string()),
    components: z.array(z.string()),
    /** The component that the colour is judged on; null where there is none such. */
    headline: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Definition' })

/** A target of one year's plan, in words, with who agreed it and why where that is known. */
export const PlannedTarget = z
  .object({
    component: z.nullable(z.string()),
    validFrom: z.iso.date(),
    kind: TargetKind,
    /** The number, or why there is none; what it stands on where it is a change. */
    text: z.string(),
    tolerance: z.nullable(z.string()),
    definition: z.int(),
    disputed: z.nullable(z.string()),
    rationale: z.nullable(z.string()),
    approvedBy: z.nullable(z.string()),
    approvedOn: z.nullable(z.iso.date()),
    source: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'PlannedTarget' })

/** An indicator's place in one year's plan: a measure with its code. */
export const IndicatorPlace = z
  .object({
    year: z.string(),
    code: z.string(),
    printedCode: z.nullable(z.string()),
    objective: Objective,
    title: z.string(),
    aim: z.string(),
    officers: z.array(z.string()),
    targets: z.array(PlannedTarget),
    /** The published quarters of that year, newest first. */
    periods: z.array(PeriodName),
  })
  .register(z.globalRegistry, { id: 'IndicatorPlace' })

/** One figure as a report carried it. */
export const Revision = z
  .object({
    availability: Availability,
    /** "534", "to follow", "fewer than 5". */
    text: z.string(),
    provisional: z.boolean(),
    doubtful: z.nullable(z.string()),
    /** How it stands to the revision before it. */
    kind: z.enum([
      'first',
      'came',
      'gone',
      'restated',
      'confirmed',
      'forecast',
      'outturn',
      'noted',
    ]),
    /** The publication that first carried it. */
    by: z.object({ sequence: z.int(), period: PeriodName, date: z.iso.date() }),
  })
  .register(z.globalRegistry, { id: 'Revision' })

/** A figure with everything that reports made of it, oldest revision first. */
export const ReturnHistory = z
  .object({
    component: z.nullable(z.string()),
    definition: z.int(),
    coverage: Coverage,
    revisions: z.array(Revision),
  })
  .register(z.globalRegistry, { id: 'ReturnHistory' })

/** What restated figures make of a quarter's status when it is worked out again. */
export const StatusEffect = z
  .object({
    period: PeriodName,
    was: RagStatus,
    now: RagStatus,
    /** The sentence of the status worked out again. */
    reason: z.string(),
  })
  .register(z.globalRegistry, { id: 'StatusEffect' })

export const MeasureLink = z.object({ indicator: z.string(), code: z.string(), title: z.string() })

/** One indicator at one published quarter: what it is, where it stands and why, how it got here. */
export const Indicator = z
  .object({
    board: BoardSummary,
    period: Period,
    as: AsKnown,
    publication: Publication,
    id: z.string(),
    name: z.string(),
    source: z.nullable(z.string()),
    /** The national measure that it can be set beside; null for none. */
    benchmark: z.nullable(z.string()),
    /** Why its early quarters cannot be judged; null for any other measure. */
    seasonal: z.nullable(z.string()),
    /** Whether small counts are protected. */
    smallNumbers: z.boolean(),
    measure: Measure,
    /** What each correction of the quarter changed in it, newest first. */
    corrections: z.array(Corrected),
    objective: Objective,
    /** The measures before and after it on the quarter's scorecard. */
    previous: z.nullable(MeasureLink),
    next: z.nullable(MeasureLink),
    /** What the sentences were worked out with: the policy, and the rules of the codes named. */
    workings: z.object({ policy: Policy, rules: z.array(KeyCode), engine: z.string() }),
    /** Newest version first. */
    definitions: z.array(Definition),
    /** Newest year first, every year of every quarter published so far. */
    places: z.array(IndicatorPlace),
    trend: Trend,
    /** Newest quarter first, up to this one. */
    commentary: z.array(Commentary),
    /** Newest stretch first. */
    returns: z.array(ReturnHistory),
    /** Quarters in which a restated figure is the one judged, newest first. */
    effects: z.array(StatusEffect),
  })
  .register(z.globalRegistry, { id: 'Indicator' })

/** One indicator in the list of all that a board ever published. */
export const IndicatorSummary = z
  .object({
    id: z.string(),
    /** Its newest title. */
    title: z.string(),
    basisText: z.string(),
    /** Its newest code and objective. */
    code: z.string(),
    objective: Objective,
    /** The newest published quarter that has it, and what that said. */
    newest: z.object({ period: PeriodName, status: RagStatus, brief: z.string() }),
    /** `new`: first in the plan of the newest published year; `dropped`: no longer in it. */
    standing: z.enum(['current', 'new', 'dropped']),
    /** Its code in each year's plan, newest year first. */
    codes: z.array(z.object({ year: z.string(), code: z.string() })),
    officers: z.array(z.string()),
  })
  .register(z.globalRegistry, { id: 'IndicatorSummary' })

export const IndicatorList = z
  .object({
    board: BoardSummary,
    /** The newest published quarter; null where none is. */
    newest: z.nullable(PeriodName),
    /** The years with a published quarter, newest first. */
    years: z.array(z.string()),
    /** In the order of the newest plan, then those dropped, newest year first. */
    indicators: z.array(IndicatorSummary),
  })
  .register(z.globalRegistry, { id: 'IndicatorList' })

export type Definition = z.infer<typeof Definition>
export type PlannedTarget = z.infer<typeof PlannedTarget>
export type IndicatorPlace = z.infer<typeof IndicatorPlace>
export type Revision = z.infer<typeof Revision>
export type ReturnHistory = z.infer<typeof ReturnHistory>
export type StatusEffect = z.infer<typeof StatusEffect>
export type MeasureLink = z.infer<typeof MeasureLink>
export type Indicator = z.infer<typeof Indicator>
export type IndicatorSummary = z.infer<typeof IndicatorSummary>
export type IndicatorList = z.infer<typeof IndicatorList>
