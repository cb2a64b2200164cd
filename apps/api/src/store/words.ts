import type { Combine, NoTargetReason, Policy, Target } from '@quarterdeck/judgement'

/**
 * The closed vocabularies that only the store and the importer list. Those that people meet on the
 * wire as well (polarity, basis, availability, …) are listed by the contract.
 */
export type DirectionPolicy = Policy['direction']
export const DIRECTION_POLICIES: readonly DirectionPolicy[] = [
  'same-period-last-year',
  'previous-quarter',
  'both',
]

export const COMBINES: readonly Combine[] = ['single', 'headline', 'sum', 'each']

export type ToleranceKind = NonNullable<Target['tolerance']>['kind']
export const TOLERANCE_KINDS: readonly ToleranceKind[] = ['relative', 'absolute', 'floor']

export const NO_TARGET_REASONS: readonly NoTargetReason[] = [
  'not-set',
  'benchmarking-year',
  'small-cohort',
]

export type { Combine, NoTargetReason }

/** The cells of a measure's row in a printed report. */
export type PrintedCell = 'prior-actual' | 'target' | 'current' | 'direction' | 'progress'
export const PRINTED_CELLS: readonly PrintedCell[] = [
  'prior-actual',
  'target',
  'current',
  'direction',
  'progress',
]

/** The cells in which a period cites a return. */
export type CitedCell = 'current' | 'prior-actual'

/** Where a revision came from. */
export type Origin = 'import' | 'application'

/** What became of a submission. */
export type Decision = 'signed-off' | 'sent-back' | 'taken-back'

/** What a link that was sent to a person lets them do, once. */
export type LinkKind = 'invitation' | 'reset'

/** What somebody is told of the measures that they follow. */
export type NoticeKind = 'digest' | 'turned-red' | 'signed-off-red'
