import type {
  Availability,
  DirectionStatus,
  Measure,
  MilestoneState,
  NoJudgement,
  Polarity,
  RagStatus,
} from '@quarterdeck/contract'

/** The word for each status, the same everywhere. */
export const STATUS_WORDS = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  none: 'Not rated',
} as const satisfies Record<RagStatus, string>

/** The word for each direction, the same everywhere. */
export const DIRECTION_WORDS = {
  better: 'Better',
  same: 'Same',
  worse: 'Worse',
  none: 'Not comparable',
} as const satisfies Record<DirectionStatus, string>

/** The word for each state that a report gives a milestone. */
export const MILESTONE_STATE_WORDS = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  delayed: 'Delayed',
  completed: 'Completed',
  'no-longer-progressing': 'No longer progressing',
  'not-stated': 'Not stated',
} as const satisfies Record<MilestoneState, string>

/** Why a milestone has no judgement by its officers, to stand after "Officers’ judgement:". */
export const NO_JUDGEMENT_WORDS = {
  'judgement-lost': 'not recoverable from the published report',
  'judgement-not-given': 'none was given',
} as const satisfies Record<NoJudgement, string>

/** What stands in a figure's place, in the few words that a cell holds. */
export const ABSENCE_WORDS = {
  'to-follow': 'To follow',
  'refer-to-commentary': 'Refer to commentary',
  'not-applicable': 'Not applicable',
  'not-due': 'Not due',
  missing: 'No figure',
} as const satisfies Record<Exclude<Availability, 'reported'>, string>

/**
 * What stands in the place of a measure's figure. Once it is overdue it is not "Not due" any more,
 * though its return said so.
 */
export function absenceIn(
  measure: Pick<Measure, 'current' | 'priorActual' | 'rag'>,
  column: 'current' | 'priorActual',
): string {
  const { availability } = measure[column]
  const isLate = availability === 'not-due' && measure.rag.code === 'overdue'
  return ABSENCE_WORDS[isLate || availability === 'reported' ? 'missing' : availability]
}

/** Which way is better, as a sentence. */
export const POLARITY_WORDS = {
  higher: 'Higher is better.',
  lower: 'Lower is better.',
  range: 'Best within an agreed range.',
  none: 'Neither higher nor lower is better.',
} as const satisfies Record<Polarity, string>

/** "1 measure", "38 measures". */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
