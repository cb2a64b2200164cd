import type { RagCode } from '../codes.ts'
import { type PeriodId, quartersAfter } from '../periods.ts'
import type { DirectionStatus, RagStatus } from '../words.ts'

/** What one published quarter made of an indicator, whatever its code was then. */
export type PublishedStatus = {
  period: PeriodId
  status: RagStatus
  code: RagCode
  direction: DirectionStatus
  /** What it is with a figure that was restated since; absent where that changed nothing. */
  restated?: RagStatus
}

/** Quarters that an indicator was red in, one after the other. */
export type RedRun = {
  /** How many of them were red. */
  quarters: number
  /** The first of them. */
  since: PeriodId
  /** How many from then on had no rating, or no report at all: they neither break nor lengthen it. */
  unrated: number
}

const WITH_FIGURE: readonly RagCode[] = [
  'no-target',
  'target-disputed',
  'target-other-definition',
  'figure-not-comparable',
  'no-polarity',
]

/**
 * The run of red that a history ends with; null where its last rating is another.
 * Green, red, to follow, red: 2 quarters since the second of them, 1 without a rating.
 * @param history one board's published quarters of an indicator, the oldest first
 */
export function redRun(history: readonly PublishedStatus[]): RedRun | null {
  const rated = history.filter(isRated)
  const start = rated.findLastIndex(({ status }) => status !== 'red') + 1
  const first = rated[start]
  const newest = history.at(-1)
  if (first === undefined || newest === undefined) return null
  const quarters = rated.length - start
  const spanned = quartersAfter(newest.period, first.period) + 1
  return { quarters, since: first.period, unrated: spanned - quarters }
}

export function isRated({ status }: Pick<PublishedStatus, 'status'>): boolean {
  return status !== 'none'
}

/** Whether a quarter had a figure, judged or not. */
export function hadFigure(quarter: Pick<PublishedStatus, 'status' | 'code'>): boolean {
  return isRated(quarter) || WITH_FIGURE.includes(quarter.code)
}
