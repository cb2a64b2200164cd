/**
 * The closed vocabularies that only the store and the importer know. Those that people meet on the
 * wire as well (polarity, basis, availability, …) are the contract's and come from there.
 */
export const DIRECTION_POLICIES = ['same-period-last-year', 'previous-quarter', 'both'] as const
export type DirectionPolicy = (typeof DIRECTION_POLICIES)[number]

/** How the components of a definition make one figure. */
export const COMBINES = ['single', 'headline', 'sum', 'each'] as const
export type Combine = (typeof COMBINES)[number]

export const TOLERANCE_KINDS = ['relative', 'absolute', 'floor'] as const
export type ToleranceKind = (typeof TOLERANCE_KINDS)[number]

/** Why there is no target. */
export const NO_TARGET_REASONS = ['not-set', 'benchmarking-year', 'small-cohort'] as const
export type NoTargetReason = (typeof NO_TARGET_REASONS)[number]

/** The cells of a measure's row in a printed report. */
export const PRINTED_CELLS = ['prior-actual', 'target', 'current', 'direction', 'progress'] as const
export type PrintedCell = (typeof PRINTED_CELLS)[number]

/** The cells in which a period cites a return. */
export const CITED_CELLS = ['current', 'prior-actual'] as const
export type CitedCell = (typeof CITED_CELLS)[number]

/** Where a revision came from. */
export type Origin = 'import' | 'application'
