import type { DirectionStatus, RagStatus } from './words.ts'

/**
 * Every code that a status, an arrow or a milestone's proposal can carry, with the sentence that
 * explains it to a reader of the key. Closed: the rules can return no other.
 */
type Entry = {
  group: 'no-rating' | 'rag' | 'direction' | 'milestone'
  statuses: readonly (RagStatus | DirectionStatus)[]
  meaning: string
}

export const CODES = {
  'small-cohort': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'No target is set: so few are counted that one or two of them decide the figure.',
  },
  'benchmarking-year': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'The measure is new: this year’s figures are collected to set a target from.',
  },
  'to-follow': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'The service has said that the figure will follow.',
  },
  'refer-to-commentary': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'There is no figure; the officer’s commentary says why.',
  },
  'not-applicable': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'The measure does not apply to this quarter.',
  },
  'not-due': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'The next figure is not due yet.',
  },
  missing: {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'No figure was given, and no reason.',
  },
  overdue: {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'A newer figure was due and has not come. An older one earns no colour.',
  },
  'no-target': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'There is a figure, but no target to hold it against.',
  },
  'target-disputed': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'The target as printed cannot be right, so the figure is not held against it.',
  },
  'target-other-definition': {
    group: 'no-rating',
    statuses: ['none'],
    meaning:
      'The target was set on another definition of the measure, so the figure is not held against it.',
  },
  'figure-not-comparable': {
    group: 'no-rating',
    statuses: ['none'],
    meaning:
      'The figure measures something else than the target does, such as one quarter’s own rate where the year is due.',
  },
  'no-polarity': {
    group: 'no-rating',
    statuses: ['none'],
    meaning:
      'Neither higher nor lower is better for this measure, so it has no colour and no arrow.',
  },
  'no-forecast': {
    group: 'no-rating',
    statuses: ['none'],
    meaning: 'A forecast for the year end is due, and none was supplied.',
  },
  'snapshot.green': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'Counted on one day: the figure meets the target.',
  },
  'snapshot.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning: 'Counted on one day: the figure misses the target, but by no more than the tolerance.',
  },
  'snapshot.red': {
    group: 'rag',
    statuses: ['red'],
    meaning: 'Counted on one day: the figure misses the target by more than the tolerance.',
  },
  'final.green': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'The measure’s year is complete: its result meets the target.',
  },
  'final.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning:
      'The measure’s year is complete: its result misses the target, but by no more than the tolerance.',
  },
  'final.red': {
    group: 'rag',
    statuses: ['red'],
    meaning:
      'The measure’s year is complete: its result misses the target by more than the tolerance.',
  },
  'already-met': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'Part of the year already reaches the whole year’s target.',
  },
  'already-exceeded': {
    group: 'rag',
    statuses: ['red'],
    meaning: 'Part of the year is already past the whole year’s limit by more than the tolerance.',
  },
  'nothing-due': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'The agreed profile, or the pattern of earlier years, expects nothing by this point.',
  },
  'too-early': {
    group: 'rag',
    statuses: ['amber'],
    meaning: 'It is too early in the year to say whether the target will be met.',
  },
  'projected.green': {
    group: 'rag',
    statuses: ['green'],
    meaning:
      'The year is heading to meet its target, and its likely range stays within the tolerance.',
  },
  'projected.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning: 'Where the year is heading leaves the target in doubt.',
  },
  'projected.red': {
    group: 'rag',
    statuses: ['red'],
    meaning:
      'The year is heading to miss its target by more than the tolerance, and so is its whole likely range.',
  },
  'no-pattern': {
    group: 'rag',
    statuses: ['amber'],
    meaning: 'There is no profile and no earlier year to tell how much is still to come.',
  },
  'ytd.green': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'The rate for the year to date meets the year’s target.',
  },
  'ytd.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning:
      'The rate for the year to date misses the year’s target, but by no more than the tolerance.',
  },
  'ytd.red': {
    group: 'rag',
    statuses: ['red'],
    meaning: 'The rate for the year to date misses the year’s target by more than the tolerance.',
  },
  unreachable: {
    group: 'rag',
    statuses: ['red'],
    meaning: 'No rate that the rest of the year could run at would still reach the target.',
  },
  'forecast.green': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'The service’s forecast for the year meets the target.',
  },
  'forecast.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning:
      'The service’s forecast for the year misses the target, but by no more than the tolerance.',
  },
  'forecast.red': {
    group: 'rag',
    statuses: ['red'],
    meaning: 'The service’s forecast for the year misses the target by more than the tolerance.',
  },
  'forecast.optimistic': {
    group: 'rag',
    statuses: ['amber', 'red'],
    meaning:
      'The service’s forecast is more hopeful than the figures so far allow, so the colour is one step lower.',
  },
  'annual.green': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'The latest yearly result meets the target of its year.',
  },
  'annual.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning:
      'The latest yearly result misses the target of its year, but by no more than the tolerance.',
  },
  'annual.red': {
    group: 'rag',
    statuses: ['red'],
    meaning: 'The latest yearly result misses the target of its year by more than the tolerance.',
  },
  'termly.green': {
    group: 'rag',
    statuses: ['green'],
    meaning: 'The latest term’s figure meets the target.',
  },
  'termly.amber': {
    group: 'rag',
    statuses: ['amber'],
    meaning: 'The latest term’s figure misses the target, but by no more than the tolerance.',
  },
  'termly.red': {
    group: 'rag',
    statuses: ['red'],
    meaning: 'The latest term’s figure misses the target by more than the tolerance.',
  },
  'same-period': {
    group: 'direction',
    statuses: ['better', 'same', 'worse'],
    meaning: 'Compared with the same period last year.',
  },
  'previous-quarter': {
    group: 'direction',
    statuses: ['better', 'same', 'worse'],
    meaning: 'Compared with the quarter before, where the board’s policy says so.',
  },
  'already-past-last-year': {
    group: 'direction',
    statuses: ['better', 'worse'],
    meaning: 'Part of this year is already past the whole of last year.',
  },
  'no-figure': {
    group: 'direction',
    statuses: ['none'],
    meaning: 'There is no figure this quarter to compare.',
  },
  'definition-changed': {
    group: 'direction',
    statuses: ['none'],
    meaning: 'The earlier figure follows another definition, so the two cannot be compared.',
  },
  'other-coverage': {
    group: 'direction',
    statuses: ['none'],
    meaning:
      'Earlier figures are held, but none that counts the same over the same stretch a year before.',
  },
  'nothing-held': {
    group: 'direction',
    statuses: ['none'],
    meaning: 'No earlier figure of this measure is held.',
  },
  'since-year-end': {
    group: 'direction',
    statuses: ['better', 'same', 'worse'],
    meaning:
      'With no figure for the same period last year, compared with last year’s outturn. Only for measures counted on a day, forecast or by term, and never for a seasonal one: part of a year is not set beside a whole. Drawn as an outline and counted apart.',
  },
  'past-due': {
    group: 'milestone',
    statuses: ['red'],
    meaning: 'The due date has passed and the milestone is not completed.',
  },
  'due-next-quarter': {
    group: 'milestone',
    statuses: ['amber'],
    meaning: 'The milestone is due within the next quarter and not completed: amber at best.',
  },
} as const satisfies Record<string, Entry>

export type Code = keyof typeof CODES
type CodeOf<Group> = {
  [K in Code]: (typeof CODES)[K]['group'] extends Group ? K : never
}[Code]

export type RagCode = CodeOf<'rag' | 'no-rating'>
export type NoRatingCode = CodeOf<'no-rating'>
export type DirectionCode = CodeOf<'direction'> | 'no-polarity'
export type MilestoneCode = CodeOf<'milestone'>
