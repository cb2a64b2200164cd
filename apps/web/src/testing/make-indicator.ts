import type {
  Commentary,
  Definition,
  Indicator,
  IndicatorPlace,
  PlannedTarget,
  ReturnHistory,
  Revision,
  Trend,
  TrendPoint,
  TrendSeries,
} from '@quarterdeck/contract'
import { makeMeasure, makeScorecard } from '@quarterdeck/wording/examples/make-scorecard'

/** One indicator made by hand for tests; the figures are invented. */

export function makeTarget(more: Partial<PlannedTarget> = {}): PlannedTarget {
  return {
    component: null,
    validFrom: '2021-04-01',
    kind: 'absolute',
    text: '20',
    tolerance: null,
    definition: 1,
    disputed: null,
    rationale: null,
    approvedBy: null,
    approvedOn: null,
    source: null,
    ...more,
  }
}

export function makePlace(more: Partial<IndicatorPlace> = {}): IndicatorPlace {
  return {
    year: '2021/22',
    code: 'TST01 01',
    printedCode: null,
    objective: { code: 'TST01', title: 'Make room' },
    title: 'Beds in use',
    aim: 'Reduce',
    officers: ['Ada Bell'],
    targets: [makeTarget()],
    periods: [{ id: '2021-22-Q2', label: 'Quarter 2 2021/22' }],
    ...more,
  }
}

export function makeDefinition(more: Partial<Definition> = {}): Definition {
  return {
    version: 1,
    meaning: 'Beds with somebody in them at the end of the quarter.',
    unit: 'count',
    noun: 'beds',
    components: [],
    headline: null,
    ...more,
  }
}

export function makePoint(more: Partial<TrendPoint> = {}): TrendPoint {
  return {
    definition: 1,
    coverage: { from: '2021-09-30', to: '2021-09-30', label: '30 September 2021' },
    value: '38',
    text: '38',
    provisional: false,
    partYear: false,
    isForecast: false,
    was: null,
    note: null,
    isDrawn: true,
    ...more,
  }
}

export function makeSeries(more: Partial<TrendSeries> = {}): TrendSeries {
  return { component: null, isJudged: true, points: [makePoint()], ...more }
}

export function makeTrend(more: Partial<Trend> = {}): Trend {
  return {
    unit: 'count',
    decimals: 0,
    noun: 'beds',
    polarity: 'lower',
    basis: 'snapshot',
    yearType: 'financial',
    series: [makeSeries()],
    inPeriod: [],
    targets: [],
    breaks: [],
    likely: null,
    ...more,
  }
}

export function makeCommentary(more: Partial<Commentary> = {}): Commentary {
  return {
    id: 'one',
    period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
    text: 'More beds were needed this summer.',
    officers: ['Ada Bell'],
    note: null,
    sharedWith: [],
    ...more,
  }
}

export function makeRevision(more: Partial<Revision> = {}): Revision {
  return {
    availability: 'reported',
    text: '38',
    provisional: false,
    doubtful: null,
    kind: 'first',
    by: {
      sequence: 3,
      period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
      date: '2022-01-24',
    },
    ...more,
  }
}

export function makeReturn(more: Partial<ReturnHistory> = {}): ReturnHistory {
  return {
    component: null,
    definition: 1,
    coverage: { from: '2021-09-30', to: '2021-09-30', label: '30 September 2021' },
    revisions: [makeRevision()],
    ...more,
  }
}

export function makeIndicator(more: Partial<Indicator> = {}): Indicator {
  const { board, period, as, publication } = makeScorecard()
  return {
    board,
    period,
    as,
    publication,
    id: 'beds-in-use',
    name: 'Beds in use',
    source: null,
    benchmark: null,
    seasonal: null,
    smallNumbers: false,
    measure: makeMeasure(),
    corrections: [],
    objective: { code: 'TST01', title: 'Make room' },
    previous: null,
    next: null,
    workings: {
      policy: {
        version: 1,
        from: '2018-04-01',
        toleranceRelative: '0.05',
        toleranceCountMinimum: '1',
        direction: 'same-period-last-year',
        deadBand: null,
        smallNumberThreshold: 5,
      },
      rules: [],
      engine: '1',
    },
    definitions: [makeDefinition()],
    places: [makePlace()],
    trend: makeTrend(),
    commentary: [makeCommentary()],
    returns: [makeReturn()],
    effects: [],
    ...more,
  }
}
