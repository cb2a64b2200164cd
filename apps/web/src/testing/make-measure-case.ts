import type { CaseFigure, FigureDraft, MeasureCase } from '@quarterdeck/contract'

function figureOn(day: string, madeIn: string, given: Partial<CaseFigure>): CaseFigure {
  return {
    definition: 1,
    component: null,
    coverage: { from: day, to: day, label: day },
    availability: 'reported',
    value: null,
    numerator: null,
    denominator: null,
    provisional: false,
    doubtful: null,
    notComparable: null,
    madeIn,
    ...given,
  }
}

/** A count on a day, fewer is better, target 20: 36 a quarter before, 30 a year before. */
export function makeMeasureCase(given: Partial<MeasureCase> = {}): MeasureCase {
  return {
    indicator: {
      id: 'residential-placements',
      polarity: 'lower',
      basis: 'snapshot',
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
    period: '2021-22-Q3',
    definition: 1,
    targets: [
      {
        component: null,
        target: {
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
        },
      },
    ],
    current: { availability: 'missing', figures: [] },
    held: [
      figureOn('2020-12-31', '2020-21-Q3', { value: '30' }),
      figureOn('2021-09-30', '2021-22-Q2', { value: '36', provisional: true }),
    ],
    due: '2022-01-21',
    today: '2022-01-10',
    policy: {
      version: 1,
      toleranceRelative: '0.05',
      toleranceCountMinimum: '1',
      direction: 'same-period-last-year',
      deadBand: null,
      smallNumberThreshold: 5,
    },
    otherYears: {},
    ...given,
  }
}

/** A figure of the whole measure as it is typed; nothing is typed but what is given. */
export function typedFigure(given: Partial<FigureDraft> = {}): FigureDraft {
  return {
    component: null,
    availability: 'reported',
    value: '',
    numerator: '',
    denominator: '',
    provisional: false,
    from: '',
    to: '',
    label: '',
    doubtful: '',
    note: '',
    ...given,
  }
}
