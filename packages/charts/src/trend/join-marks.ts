import type { Basis, YearType } from '@quarterdeck/contract'
import { monthsBetween } from '../sparkline.ts'
import { monthsCovered } from './calendar.ts'
import type { TrendMark, TrendView } from './trend-chart.ts'

/** How a measure is counted, as far as its line depends on it. */
export type Counting = {
  readonly basis: Basis
  readonly yearType: YearType
  readonly view: TrendView
}

const YEAR = 12
const QUARTER = 3
/** Terms end in April, August and December; a fifth month allows for one that ends late. */
const TERM = 5

/**
 * Which marks of one series are joined, and how: neighbours by a solid line, others by a dotted
 * one. Nothing is joined across a definition, nor a part of a year with anything but a later part
 * of the same year.
 *
 * Worked example: a count of 31 at 31 March 2019, 30 at 30 June 2019 and 34 at 31 March 2021 gives
 * one solid run of the first two and one dotted stretch from 30 to 34.
 */
export function joinMarks(
  marks: readonly TrendMark[],
  counting: Counting,
): {
  solid: TrendMark[][]
  dotted: [TrendMark, TrendMark][]
} {
  const tracks = [...Map.groupBy(marks, (mark) => trackOf(mark, counting)).values()]
  return {
    solid: tracks.flatMap((track) => runsOf(track, counting)),
    dotted: tracks.flatMap((track) => gapsOf(track, counting)),
  }
}

/** Marks of one track may be joined: one definition, and either whole stretches or one year's parts. */
function trackOf({ point }: TrendMark, { basis, view }: Counting): string {
  const { from, to } = point.coverage
  const isPart = isRunning(basis) && (point.partYear || monthsCovered(from, to) !== YEAR)
  const isApart = view === 'as-returned' && isPart
  return `${point.definition} ${isApart ? from : 'whole'}`
}

function isRunning(basis: Basis): boolean {
  return basis === 'cumulative-count' || basis === 'cumulative-percent' || basis === 'rate'
}

function runsOf(track: readonly TrendMark[], counting: Counting): TrendMark[][] {
  const runs: TrendMark[][] = []
  for (const mark of track) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && areNeighbours(last, mark, counting)) {
      run.push(mark)
    } else {
      runs.push([mark])
    }
  }
  return runs.filter((run) => run.length > 1)
}

function gapsOf(track: readonly TrendMark[], counting: Counting): [TrendMark, TrendMark][] {
  return track.flatMap((mark, index): [TrendMark, TrendMark][] => {
    const next = track[index + 1]
    return next === undefined || !isGapBetween(mark, next, counting) ? [] : [[mark, next]]
  })
}

/** A longer part of a year is larger for that alone: it stands apart from a shorter one. */
function isGapBetween(earlier: TrendMark, later: TrendMark, counting: Counting): boolean {
  const [a, b] = [earlier.point.coverage, later.point.coverage]
  const areAlike = monthsCovered(a.from, a.to) === monthsCovered(b.from, b.to)
  return (counting.view === 'as-returned' || areAlike) && !areNeighbours(earlier, later, counting)
}

function areNeighbours(earlier: TrendMark, later: TrendMark, counting: Counting): boolean {
  const [a, b] = [earlier.point.coverage, later.point.coverage]
  const months = monthsBetween(a.to, b.to)
  if (counting.view === 'in-period') {
    return months === monthsCovered(b.from, b.to) && months === monthsCovered(a.from, a.to)
  }
  return months <= longestStep(later, counting)
}

function longestStep({ point }: TrendMark, { basis }: Counting): number {
  switch (basis) {
    case 'annual':
    case 'forecast':
      return YEAR
    case 'termly':
      return TERM
    case 'snapshot':
      return QUARTER
    case 'cumulative-count':
    case 'cumulative-percent':
    case 'rate':
      return point.partYear ? QUARTER : YEAR
  }
}
