import {
  assuranceOf,
  calculateXmr,
  type Side,
  shiftRuns,
  trendRuns,
} from '../../../packages/judgement/src/xmr/index.ts'
import {
  flagsOf,
  heldPairs,
  linesWith,
  members,
  pairRuns,
  seriesMovingAt,
  windowEnds,
} from './unit-forms.ts'
import { viewOf } from './view.ts'
import { assuranceTypeOf, type CaseDirection, POLARITY } from './words.ts'

/** How an expectation of another package's function is put to ours. */
export interface UnitMapping {
  /** In words, for whoever reads the results. */
  against: string
  run: (args: never) => unknown
  /** The expectation in the words `run` answers in, where those of the packages differ. */
  translate?: (expected: unknown) => unknown
}

interface LimitArgs {
  lpl: number
  upl: number
}

interface AssuranceArgs {
  target: number
  improvementDirection: CaseDirection
}

type Marks = (0 | 1)[]

const ASSURANCE_WORDS: Record<string, string | null> = {
  consistentPass: 'consistent_pass',
  consistentFail: 'consistent_fail',
  none: null,
}

export const unitMappings: Record<string, UnitMapping> = {
  ptd_seven_point_one_side_mean: {
    against: 'shiftRuns, marking each point that completes seven of a run',
    run: ([sides]: [Side[]]) => windowEnds(shiftRuns(sides), sides.length).map(Math.abs),
  },
  ptd_seven_point_trend: {
    against: 'trendRuns, marking each point that completes seven of a run with its direction',
    run: ([values]: [number[]]) => windowEnds(trendRuns(values), values.length),
  },
  ptd_part_of_seven_trend: {
    against: 'trendRuns of a series that moves over the seven points up to the mark alone',
    run: ([marks]: [Side[]]) => {
      const series = seriesMovingAt(marks)
      return members(trendRuns(series), marks.length).map(Math.abs)
    },
  },
  ptd_two_in_three: {
    against: 'twoOfThreeRuns, marking every point of a run',
    run: ([close, sides]: [Marks, Side[]]) =>
      members(pairRuns(close, sides), sides.length).map(Math.abs),
  },
  'two_in_three then part_of_two_in_three': {
    against: 'twoOfThreeRuns, marking the points of a run beyond two sigma',
    run: ([close, sides]: [Marks, Side[]]) => heldPairs(close, sides),
  },
  assurance: {
    against: 'assuranceOf',
    run: (args: LimitArgs & AssuranceArgs) => assuranceWord(args, args),
    translate: translateAssurance,
  },
  'assurance (segments in order, last counts)': {
    against: 'assuranceOf, given the limits of the last segment',
    run: (args: { segments: LimitArgs[] } & AssuranceArgs) =>
      assuranceWord(args.segments.at(-1), args),
    translate: translateAssurance,
  },
  astronomical: {
    against: 'readPoints, its signals outside the limits',
    run: ({ values, lpl, upl }: { values: number[] } & LimitArgs) => {
      const limits = { lower: lpl, upper: upl }
      return flagsOf('outside-limits', values, linesWith({ mean: (lpl + upl) / 2, limits }))
    },
  },
  shift: {
    against: 'readPoints, its shifts',
    run: ({ values, centre }: { values: number[]; centre: number }) =>
      flagsOf('shift', values, linesWith({ mean: centre })),
  },
  trend: {
    against: 'readPoints, its trends',
    run: ({ values }: { values: number[] }) =>
      flagsOf('trend', values, linesWith({ mean: values[0] ?? 0 })),
  },
  'twoInThree (highlight_series=false)': {
    against: 'readPoints, its two of three, with the mean where all points are on one side of it',
    run: ({ values, lower2, upper2 }: { values: number[]; lower2: number; upper2: number }) => {
      const mean = values.some((value) => value < lower2) ? upper2 : lower2
      const twoSigma = { lower: lower2, upper: upper2 }
      return flagsOf('two-of-three', values, linesWith({ mean, twoSigma }))
    },
  },
  spc_x_calc: {
    against: 'calculateXmr with the same baseline',
    run: ({ values, baselinePoints }: { values: number[]; baselinePoints: number }) => {
      const view = viewOf(
        calculateXmr({
          points: values.map((value, index) => ({ label: `${index + 1}`, value })),
          polarity: 'none',
          target: null,
          options: { baselinePoints, twoOfThreeIncludesOutside: false },
        }),
      )
      return {
        ...view,
        outside: view.outsideLimits,
        beyondTwoSigma: view.beyondTwoSigmaInsideLimits,
        specialCause: view.pointType.map((type) => type !== 'common_cause'),
      }
    },
  },
}

function assuranceWord(limits: LimitArgs | undefined, args: AssuranceArgs): string | null {
  const pair = limits ? { lower: limits.lpl, upper: limits.upl } : null
  return assuranceTypeOf(assuranceOf(pair, args.target, POLARITY[args.improvementDirection]))
}

function translateAssurance(expected: unknown): unknown {
  const known = typeof expected === 'string' && expected in ASSURANCE_WORDS
  return known ? ASSURANCE_WORDS[expected] : expected
}
