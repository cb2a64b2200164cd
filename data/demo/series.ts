import { parsePeriod, type Stretch, startOf } from '@quarterdeck/judgement'
import { quarterFrom, quartersAfter, type Report } from './calendar.ts'
import { randomOf } from './random.ts'
import { performanceOf, type StoryName } from './stories.ts'
import type { Subject } from './subjects.ts'

/** A figure as it really was: what it came to, and the cases it is a share of where they are told. */
export type Truth = {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

/** The figures of one subject. */
export type Series = {
  /** What a stretch really came to. */
  over(stretch: Stretch): Truth
  /** What the service expected, in a quarter, of the year that it lies in. */
  expectedIn(period: string): Truth
  /** What a year's last figure would be without story and noise: what its target is set by. */
  usual(year: string): number
}

export type SeriesGiven = {
  readonly seed: number
  readonly id: string
  readonly subject: Subject
  readonly story: StoryName
  readonly reports: readonly Report[]
  /** The year from which it is counted in another way, by a factor; null where it never is. */
  readonly changed: { readonly year: string; readonly factor: number } | null
}

/** How far quarters stray, as a share of the figure; counts stray by their own size besides. */
const NOISE = 0.018

/** How far a forecast may be out, by the quarter it is made in. */
const FORECAST_ERROR = [0.06, 0.04, 0.02, 0]

/** The share of a year's total that comes in within each quarter, in a usual year. */
const IN_QUARTER = [0.285, 0.27, 0.27, 0.175]

/** Builds the series of a subject. The same seed, id and quarters give the same figures. */
export function seriesOf(given: SeriesGiven): Series {
  const { seed, id, subject, story, reports, changed } = given
  const first = reports[0] as Report
  const performance = performanceOf(story, randomOf(seed, id, 'story'), reports.length)
  const sign = subject.polarity === 'lower' ? -1 : 1
  const meanSeason = subject.season.reduce((sum, each) => sum + each, 0) / 4

  const levelIn = (year: string) =>
    changed !== null && year >= changed.year ? subject.level * changed.factor : subject.level

  /** How a quarter differs: better or worse by the story, and by chance. */
  const swing = (at: number) =>
    sign * performance(at) + NOISE * randomOf(seed, id, 'noise', at).bell()

  /** What a quarter on its own amounts to, before anything is rounded. */
  const inQuarter = (at: number) => {
    const { year, quarter } = quarterFrom(first, at)
    const season = (subject.season[quarter - 1] as number) / meanSeason
    return moved(levelIn(year), swing(at), season, subject.unit)
  }

  const counted = (at: number) => {
    const expected = inQuarter(at) / 4
    return drawn(expected, randomOf(seed, id, 'count', at))
  }

  const shareOf = (at: number) => {
    const random = randomOf(seed, id, 'cases', at)
    const cases = drawn((subject.cases as number) / 4, random)
    return { cases, hits: Math.round((cases * inQuarter(at)) / 100) }
  }

  const over = (stretch: Stretch): Truth => {
    const at = quartersAfter(first, stretch.to)
    const quarters = quartersIn(first, stretch)
    switch (subject.basis) {
      case 'cumulative-count':
        return plain(sum(quarters.map(counted)))
      case 'cumulative-percent':
        return plain(Math.min(100, sum(quarters.map(collectedIn))))
      case 'rate':
        return subject.cases === null
          ? plain(sum(quarters.map(inQuarter)) / quarters.length)
          : rateOf(quarters.map(shareOf))
      case 'forecast': {
        const start = quartersAfter(first, stretch.from)
        return plain(sum([0, 1, 2, 3].map((step) => inQuarter(start + step))) / 4)
      }
      default:
        return subject.unit === 'count'
          ? plain(drawn(inQuarter(at), randomOf(seed, id, 'count', at)))
          : plain(inQuarter(at))
    }
  }

  /** What a quarter brings in of a total that is fixed for the year. */
  const collectedIn = (at: number) => {
    const { year, quarter } = quarterFrom(first, at)
    // A year that goes badly brings in a little less in each quarter, never less than nothing.
    return levelIn(year) * (IN_QUARTER[quarter - 1] as number) * (1 + 0.12 * swing(at))
  }

  const expectedIn = (period: string): Truth => {
    const { year, quarter } = parsePeriod(period)
    const start = startOf(year)
    const outturn = over({ from: `${start}-04-01`, to: `${start + 1}-03-31` })
    const error =
      (FORECAST_ERROR[quarter - 1] as number) * randomOf(seed, id, 'error', period).bell()
    return plain(outturn.value * (1 + error))
  }

  return { over, expectedIn, usual: levelIn }
}

function plain(value: number): Truth {
  return { value, numerator: null, denominator: null }
}

function rateOf(quarters: readonly { cases: number; hits: number }[]): Truth {
  const numerator = sum(quarters.map(({ hits }) => hits))
  const denominator = sum(quarters.map(({ cases }) => cases))
  return { value: (100 * numerator) / denominator, numerator, denominator }
}

/**
 * A level moved by a share of itself and a season. Percentages move between 0 and 100 and never
 * reach either: 90% moved by a half up is about 99%, not 135%.
 */
function moved(level: number, swing: number, season: number, unit: string): number {
  if (unit !== '%') return level * (1 + swing) * season
  const odds = level / (100 - level)
  const pull = Math.min(5, 100 / (100 - level))
  return 100 / (1 + 1 / (odds * season * Math.exp(pull * swing)))
}

/** A count about a mean, straying as counts do: few by a good part, many by little. */
function drawn(mean: number, random: ReturnType<typeof randomOf>): number {
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * 0.6 * random.bell()))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}

/** The quarters a stretch spans, by how far each lies after the first. */
function quartersIn(first: Report, { from, to }: Stretch): number[] {
  const start = quartersAfter(first, from)
  const end = quartersAfter(first, to)
  return Array.from({ length: end - start + 1 }, (_, step) => start + step)
}
