import type { DirectionStatus, Measure, RagStatus, Scorecard } from '@quarterdeck/contract'
import {
  countOf,
  DIRECTION_WORDS,
  hasNoFigure,
  hasTurnedRed,
  isDoubted,
  isProvisional,
  isRestated,
  STATUS_WORDS,
} from '@quarterdeck/wording'

/** The sign that stands before the words of a group. */
export type Sign =
  | { readonly kind: 'status'; readonly status: RagStatus }
  | {
      readonly kind: 'direction'
      readonly status: DirectionStatus
      /** Compared with last year's outturn, not with the same period. */
      readonly sinceYearEnd: boolean
    }

/** Some of a quarter's measures: how many of how many, and which. */
export type Group = {
  readonly sign: Sign | null
  readonly words: string
  /** "14 of 38", "none of 38". */
  readonly count: string
  readonly measures: readonly { readonly id: string; readonly code: string }[]
}

export type Facts = {
  /** "38 measures, 26 of them rated, and 27 milestones." */
  readonly summary: string
  readonly status: readonly Group[]
  readonly direction: readonly Group[]
  readonly figures: readonly Group[]
}

type Kind = Pick<Group, 'sign' | 'words'> & { readonly isOf: (measure: Measure) => boolean }

const STATUSES = ['red', 'amber', 'green', 'none'] as const
const DIRECTIONS = ['worse', 'same', 'better'] as const

/**
 * The quarter in numbers, each with what it is a part of. Those compared since year end are a part
 * of those that cannot be compared with the same period last year.
 * Worked number: 14 red of 38 measures are "14 of 38".
 */
export function describeFacts(scorecard: Scorecard): Facts {
  const { measures, milestones, previousPeriod } = scorecard
  const uncompared = measures.filter(({ direction }) => direction.status === 'none')
  const rated = measures.filter(({ rag }) => rag.status !== 'none').length
  return {
    summary: `${countOf(measures.length, 'measure', 'measures')}, ${rated} of them rated, and ${countOf(milestones.length, 'milestone', 'milestones')}.`,
    status: [
      ...STATUSES.map((status) => ofStatus(status)),
      ...(previousPeriod === null ? [] : [ofTurnedRed(previousPeriod.label)]),
    ].map((kind) => groupOf(measures, kind)),
    direction: [
      ...DIRECTIONS.map((status) => groupOf(measures, ofDirection(status))),
      { ...groupOf(measures, ofDirection('none')), measures: [] },
      ...DIRECTIONS.map((status) => groupOf(uncompared, ofSinceYearEnd(status))),
    ],
    figures: [
      { sign: null, words: 'With no figure', isOf: hasNoFigure },
      { sign: null, words: 'Provisional', isOf: isProvisional },
      { sign: null, words: 'With a note on a figure', isOf: isDoubted },
      { sign: null, words: 'Changed since it was published', isOf: isRestated },
    ].map((kind) => groupOf(measures, kind)),
  }
}

function groupOf(measures: readonly Measure[], { sign, words, isOf }: Kind): Group {
  const found = measures.filter(isOf)
  return {
    sign,
    words,
    count: `${found.length === 0 ? 'none' : found.length} of ${measures.length}`,
    measures: found.map(({ indicator, code }) => ({ id: indicator, code })),
  }
}

function ofStatus(status: RagStatus): Kind {
  return {
    sign: { kind: 'status', status },
    words: STATUS_WORDS[status],
    isOf: ({ rag }) => rag.status === status,
  }
}

function ofTurnedRed(before: string): Kind {
  return {
    sign: { kind: 'status', status: 'red' },
    words: `Turned red since ${before}`,
    isOf: hasTurnedRed,
  }
}

function ofDirection(status: DirectionStatus): Kind {
  return {
    sign: { kind: 'direction', status, sinceYearEnd: false },
    words: DIRECTION_WORDS[status],
    isOf: ({ direction }) => direction.status === status,
  }
}

function ofSinceYearEnd(status: DirectionStatus): Kind {
  return {
    sign: { kind: 'direction', status, sinceYearEnd: true },
    words: `${DIRECTION_WORDS[status]} since year end`,
    isOf: ({ sinceYearEnd }) => sinceYearEnd?.status === status,
  }
}
