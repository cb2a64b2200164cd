import * as z from 'zod/mini'
import { BoardSummary, Period, PeriodName } from './boards.ts'
import {
  AsKnown,
  Availability,
  Basis,
  Confidence,
  DirectionStatus,
  MilestoneState,
  NoJudgement,
  Polarity,
  RagStatus,
  TargetKind,
  YearType,
} from './words.ts'

/** The stretch of time a figure is about. Days are inclusive, `YYYY-MM-DD`. */
export const Coverage = z.object({ from: z.iso.date(), to: z.iso.date(), label: z.string() })

/**
 * One figure of a cell. `value` is an exact decimal string, null where a small number is protected;
 * `text` is the figure as people read it ("£5,272,786.68", "92.6%", "fewer than 5").
 */
export const CellValue = z.object({
  component: z.nullable(z.string()),
  value: z.nullable(z.string()),
  text: z.string(),
  provisional: z.boolean(),
  coverage: z.nullable(Coverage),
  /** The stretch in words where it is not the one that the column's heading implies; else null. */
  stretch: z.nullable(z.string()),
  /** Why the figure is doubted or cannot be set beside its target; null when neither. */
  note: z.nullable(z.string()),
})

/** A cell of the scorecard: its figures, or why there are none. `printed` is the report's own text. */
export const Cell = z
  .object({
    availability: Availability,
    printed: z.nullable(z.string()),
    /** How the cell was read where the report leaves it open; null where it is plain. */
    reading: z.nullable(z.string()),
    values: z.array(CellValue),
    /** What the figures come to, where the measure is judged on their sum; worked out, not printed. */
    total: z.nullable(z.object({ value: z.string(), text: z.string() })),
  })
  .register(z.globalRegistry, { id: 'Cell' })

export const TargetCell = z
  .object({
    ...Cell.shape,
    kind: TargetKind,
    /** Why there is no target, the case against it, or what it stands on; null when plain. */
    remark: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'TargetCell' })

/** The numbers behind a sentence. Exact decimals are strings; forecasts and ranges are numbers. */
export const Numbers = z.record(z.string(), z.union([z.string(), z.number()]))

export const Rag = z
  .object({
    status: RagStatus,
    code: z.string(),
    confidence: Confidence,
    /** The whole sentence. */
    reason: z.string(),
    /** The few words that fit a table cell ("4 over target", "No target"). */
    brief: z.string(),
    numbers: Numbers,
  })
  .register(z.globalRegistry, { id: 'Rag' })

export const Direction = z
  .object({
    status: DirectionStatus,
    code: z.string(),
    reason: z.string(),
    brief: z.string(),
    numbers: Numbers,
  })
  .register(z.globalRegistry, { id: 'Direction' })

export const SinceYearEnd = z
  .object({
    status: DirectionStatus,
    code: z.string(),
    reason: z.string(),
    baseline: z.object({ period: z.string(), value: z.nullable(z.string()), text: z.string() }),
  })
  .register(z.globalRegistry, { id: 'SinceYearEnd' })

/** `partYear` marks a running total or rate that does not yet cover its whole year. */
export const SparkPoint = z.object({
  period: z.string(),
  to: z.iso.date(),
  value: z.nullable(z.string()),
  text: z.string(),
  provisional: z.boolean(),
  partYear: z.boolean(),
})

/** What officers make of it themselves, beside what the rules do; neither hides the other. */
export const Judgement = z.object({
  status: z.enum(['green', 'amber', 'red']),
  reason: z.string(),
  officers: z.array(z.string()),
})

/** A figure that a later publication changed (or confirmed), and what that did to the status. */
export const Restated = z
  .object({
    changes: z.array(
      z.object({
        cell: z.enum(['current', 'prior-actual']),
        component: z.nullable(z.string()),
        was: z.string(),
        now: z.string(),
        kind: z.enum(['restated', 'confirmed']),
        /** The publication that first carried the newer figure. */
        by: z.object({ sequence: z.int(), period: z.string(), date: z.iso.date() }),
      }),
    ),
    statusWas: z.nullable(RagStatus),
    reason: z.string(),
  })
  .register(z.globalRegistry, { id: 'Restated' })

export const Measure = z
  .object({
    code: z.string(),
    /** The code as the report printed it, where it was mistyped; else null. */
    printedCode: z.nullable(z.string()),
    indicator: z.string(),
    objective: z.string(),
    title: z.string(),
    aim: z.string(),
    unit: z.string(),
    decimals: z.int(),
    polarity: Polarity,
    basis: Basis,
    yearType: YearType,
    /** In words: "at the end of the quarter", "year to date", "forecast for the year". */
    basisText: z.string(),
    officers: z.array(z.string()),
    priorActual: Cell,
    target: TargetCell,
    current: Cell,
    rag: Rag,
    /** Null where officers said nothing of their own. */
    judgement: z.nullable(Judgement),
    /** Whether it was published without a second person's sign-off. */
    unsigned: z.boolean(),
    direction: Direction,
    sinceYearEnd: z.nullable(SinceYearEnd),
    sparkline: z.array(SparkPoint),
    /** The target drawn with the sparkline, where one number serves; else null. */
    sparklineTarget: z.nullable(z.string()),
    restated: z.nullable(Restated),
    /** The status in the board's previous published period; null for a measure new since then. */
    previous: z.nullable(z.object({ period: z.string(), status: RagStatus })),
    /** What the report's lost symbols leave open: printed words, or null when not recoverable. */
    printedDirection: z.nullable(z.string()),
    printedProgress: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'Measure' })

/** When a milestone is due. A month means its last day; "ongoing" and the like keep their text. */
export const Due = z.object({ date: z.nullable(z.iso.date()), text: z.string() })

/** The system's proposal for a milestone, never the officer's judgement. */
export const Proposal = z.object({
  status: RagStatus,
  /** 'at-best' where the rule only sets a ceiling. */
  strength: z.enum(['proposed', 'at-best']),
  code: z.string(),
  reason: z.string(),
})

export const Milestone = z
  .object({
    id: z.string(),
    code: z.string(),
    printedCode: z.nullable(z.string()),
    objective: z.string(),
    title: z.string(),
    due: Due,
    state: MilestoneState,
    owners: z.array(z.string()),
    printedProgress: z.nullable(z.string()),
    /** Null where there is none to make. */
    proposal: z.nullable(Proposal),
    /** Null where officers said nothing of their own. */
    judgement: z.nullable(Judgement),
    /** Why there is no judgement, neither given nor printed; null where there is one. */
    noJudgement: z.nullable(NoJudgement),
  })
  .register(z.globalRegistry, { id: 'Milestone' })

export const Objective = z.object({ code: z.string(), title: z.string() })

/** A period as it went to the board. Sequence, never date, tells which came first. */
export const Publication = z.object({
  sequence: z.int(),
  date: z.iso.date(),
  engine: z.string(),
  contentHash: z.string(),
})

/** Another issue of the same quarter, and why the later of the two was made. */
export const OtherIssue = z.object({ sequence: z.int(), date: z.iso.date(), reason: z.string() })

export const Scorecard = z
  .object({
    board: BoardSummary,
    period: Period,
    as: AsKnown,
    publication: Publication,
    /** The issue that this one corrects; null for a first issue. */
    corrects: z.nullable(OtherIssue),
    /** The issue that corrects this one; null for the one that stands. */
    correctedBy: z.nullable(OtherIssue),
    /** Why it was published although returns were missing or not signed off; null where none was. */
    incomplete: z.nullable(z.string()),
    headings: z.object({ priorActual: z.string(), target: z.string(), sparkline: z.string() }),
    /** The published period before this one; null for the first. */
    previousPeriod: z.nullable(PeriodName),
    objectives: z.array(Objective),
    measures: z.array(Measure),
    milestones: z.array(Milestone),
  })
  .register(z.globalRegistry, { id: 'Scorecard' })

export type Coverage = z.infer<typeof Coverage>
export type CellValue = z.infer<typeof CellValue>
export type Cell = z.infer<typeof Cell>
export type TargetCell = z.infer<typeof TargetCell>
export type Rag = z.infer<typeof Rag>
export type Direction = z.infer<typeof Direction>
export type Judgement = z.infer<typeof Judgement>
export type OtherIssue = z.infer<typeof OtherIssue>
export type SinceYearEnd = z.infer<typeof SinceYearEnd>
export type SparkPoint = z.infer<typeof SparkPoint>
export type Restated = z.infer<typeof Restated>
export type Measure = z.infer<typeof Measure>
export type Milestone = z.infer<typeof Milestone>
export type Objective = z.infer<typeof Objective>
export type Publication = z.infer<typeof Publication>
export type Scorecard = z.infer<typeof Scorecard>
