import type { Definition, Indicator } from '../src/catalogue.ts'
import type { PlannedMeasure } from '../src/catalogue-warnings/index.ts'
import { defaultCoverage, stretchInWords } from '../src/coverage.ts'
import type { Figure } from '../src/figures.ts'
import type { MeasureCase } from '../src/measure-case.ts'
import { parsePeriod, quarterContaining } from '../src/periods.ts'
import type { Policy } from '../src/policy.ts'
import type { Target } from '../src/targets.ts'
import type { Basis, Day, YearType } from '../src/words.ts'

/** The product's own policy: 5%, for counts of 10 or more at least 1, same period last year. */
export const POLICY: Policy = {
  version: 1,
  toleranceRelative: '0.05',
  toleranceCountMinimum: '1',
  direction: 'same-period-last-year',
  deadBand: null,
  smallNumberThreshold: 5,
}

/** A target of 20, without anything that is particular. */
export function aTarget(given: Partial<Target> = {}): Target {
  return {
    kind: 'absolute',
    value: '20',
    low: null,
    high: null,
    baseline: null,
    definition: 1,
    tolerance: null,
    profile: null,
    lumpy: false,
    reason: null,
    disputed: null,
    periodTargets: {},
    ...given,
  }
}

export function aRange(low: string, high: string, given: Partial<Target> = {}): Target {
  return aTarget({ kind: 'range', value: null, low, high, ...given })
}

/** A count of one figure in whole numbers. */
export function aDefinition(given: Partial<Definition> = {}): Definition {
  return {
    version: 1,
    unit: 'count',
    decimals: 0,
    combine: 'single',
    components: [],
    headline: null,
    ...given,
  }
}

/** A snapshot of which fewer is better. */
export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'residential-placements',
    polarity: 'lower',
    basis: 'snapshot',
    yearType: 'financial',
    seasonal: null,
    smallNumbers: false,
    definitions: [aDefinition()],
    ...given,
  }
}

/** A figure for a stretch, reported in the quarter that the stretch ends in. */
export function aFigure(value: string, from: Day, to: Day, given: Partial<Figure> = {}): Figure {
  return {
    definition: 1,
    component: null,
    coverage: { from, to, label: stretchInWords({ from, to }) },
    availability: 'reported',
    value,
    numerator: null,
    denominator: null,
    provisional: false,
    doubtful: null,
    notComparable: null,
    madeIn: quarterContaining(to).id,
    ...given,
  }
}

/** A figure for the stretch that its basis has at a quarter. */
export function figureAt(
  period: string,
  value: string,
  given: Partial<Figure> & { basis?: Basis; yearType?: YearType } = {},
): Figure {
  const { basis = 'snapshot', yearType = 'financial', ...rest } = given
  const { from, to } = defaultCoverage({ basis, yearType, period })
  return aFigure(value, from, to, { madeIn: period, ...rest })
}

/** The quarter's own figures, with what is held besides; the figures themselves are held too. */
export function aCase(
  current: readonly Figure[],
  given: Partial<MeasureCase> & { earlier?: readonly Figure[]; target?: Target | null } = {},
): MeasureCase {
  const { earlier = [], target = aTarget(), ...rest } = given
  return {
    indicator: anIndicator(),
    period: '2021-22-Q2',
    definition: 1,
    targets: target === null ? [] : [{ component: null, target }],
    otherYears: {},
    current: { availability: current.length === 0 ? 'missing' : 'reported', figures: current },
    held: [...earlier, ...current],
    due: null,
    today: '2022-01-24',
    policy: POLICY,
    ...rest,
  }
}

/** A measure of 2021/22 in the catalogue that nothing is to be said of. */
export function aPlannedMeasure(
  given: Partial<PlannedMeasure> & { target?: Target | null } = {},
): PlannedMeasure {
  const { target = aTarget(), ...rest } = given
  return {
    code: 'PED03 01',
    year: '2021/22',
    indicator: anIndicator(),
    owners: ['A. Officer'],
    targets: target === null ? [] : [{ component: null, target }],
    figures: [],
    policy: POLICY,
    ...rest,
  }
}

/**
 * Running totals at the end of each quarter, anew in each year: values of 20, 18, 17, 22 and 19 from
 * 2020-21-Q1 are totals of 20, 38, 55, 77 and 19.
 */
export function runningTotals(first: string, values: readonly number[]): Figure[] {
  let total = 0
  return values.map((value, index) => {
    const period = quarterAfter(first, index)
    total = parsePeriod(period).quarter === 1 ? value : total + value
    return figureAt(period, String(total), { basis: 'cumulative-count' })
  })
}

function quarterAfter(period: string, quarters: number): string {
  const { year, quarter } = parsePeriod(period)
  const index = Number(year.slice(0, 4)) * 4 + quarter - 1 + quarters
  const start = Math.floor(index / 4)
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}-Q${(index % 4) + 1}`
}
