import type { Judgement, Milestone, Objective, Period } from '@quarterdeck/contract'
import type { MeasureResult } from '@quarterdeck/judgement'

/** A measure of an internal scorecard: what the rules said, and where it stands in the plan. */
export type InternalMeasure = {
  code: string
  printedCode: string | null
  indicator: string
  objective: string
  title: string
  aim: string
  decimals: number
  polarity: 'higher' | 'lower' | 'range' | 'none'
  basisText: string
  officers: readonly string[]
  printedDirection: string | null
  printedProgress: string | null
  result: MeasureResult
  /** Absent where officers said nothing of their own. */
  judgement?: Judgement
  /** Where its figures went out without a second person's sign-off; absent elsewhere. */
  unsigned?: true
}

/** A milestone of an internal scorecard. */
export type InternalMilestone = Omit<Milestone, 'judgement' | 'noJudgement'> & {
  judgement?: Judgement
  /** Where nothing was handed in; absent where one was given, printed or lost. */
  noJudgement?: 'judgement-not-given'
}

/**
 * A scorecard before the public projection: the shape a publication freezes. It never leaves the
 * server as it is; `present` turns it into the contract's scorecard.
 */
export type InternalScorecard = {
  board: { id: string; name: string; codePrefix: string }
  period: Period
  policyVersion: number
  smallNumberThreshold: number
  headings: { priorActual: string; target: string; sparkline: string }
  objectives: readonly Objective[]
  measures: readonly InternalMeasure[]
  milestones: readonly InternalMilestone[]
}
