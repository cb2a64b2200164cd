import {
  type Basis,
  defaultCoverage,
  type Figure,
  type MeasureCase,
  parsePeriod,
  previousQuarter,
} from '../../packages/judgement/src/index.ts'

const BASES: Basis[] = [
  'snapshot',
  'cumulative-count',
  'rate',
  'forecast',
  'termly',
  'cumulative-percent',
]
const LAST_PERIOD = '2021-22-Q2'

/** Measures of every basis in turn, each with a figure for every one of so many quarters. */
export function manyMeasures(count: number, quarters: number): MeasureCase[] {
  const periods = lastPeriods(quarters)
  return Array.from({ length: count }, (_, index) => measureOf(index, periods))
}

function lastPeriods(quarters: number): string[] {
  const periods = [parsePeriod(LAST_PERIOD)]
  while (periods.length < quarters)
    periods.unshift(previousQuarter(periods[0] as (typeof periods)[0]))
  return periods.map((period) => period.id)
}

function measureOf(index: number, periods: readonly string[]): MeasureCase {
  const basis = BASES[index % BASES.length] as Basis
  const held = periods.map((period) => figureOf(basis, period, index))
  const current = held.at(-1) as Figure
  return {
    indicator: {
      id: `measure-${index}`,
      polarity: index % 2 === 0 ? 'lower' : 'higher',
      basis,
      yearType: 'financial',
      seasonal: null,
      smallNumbers: false,
      definitions: [
        {
          version: 1,
          unit: 'count',
          decimals: 0,
          combine: 'single',
          components: [],
          headline: null,
        },
      ],
    },
    period: LAST_PERIOD,
    definition: 1,
    targets: [
      {
        component: null,
        target: {
          kind: 'absolute',
          value: String(60 + index),
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
        },
      },
    ],
    otherYears: {},
    current: { availability: 'reported', figures: [current] },
    held,
    due: null,
    today: '2021-10-31',
    policy: {
      version: 1,
      toleranceRelative: '0.05',
      toleranceCountMinimum: '1',
      direction: 'same-period-last-year',
      deadBand: null,
      smallNumberThreshold: 5,
    },
  }
}

/** A running total grows through its year; the rest moves a little from quarter to quarter. */
function figureOf(basis: Basis, period: string, index: number): Figure {
  const { quarter, year } = parsePeriod(period)
  const wobble = (Number(year.slice(0, 4)) * 7 + quarter * 3 + index) % 9
  const value = basis === 'cumulative-count' ? quarter * 15 + wobble : 50 + wobble
  return {
    definition: 1,
    component: null,
    coverage: defaultCoverage({ basis, yearType: 'financial', period }),
    availability: 'reported',
    value: String(value),
    numerator: null,
    denominator: null,
    provisional: false,
    doubtful: null,
    notComparable: null,
    madeIn: period,
  }
}
