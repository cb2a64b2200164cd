import type { CellValue, Measure, Scorecard } from '@quarterdeck/contract'
import { makeCell, makeMilestone, makeValue } from '@quarterdeck/wording/examples/make-scorecard'
import type { PublishedQuarter } from '../content/describe-quarter.ts'
import type { ReportCommentary } from '../content/place-commentary.ts'

export { makeCell, makeMilestone, makeValue }

/** A small published quarter made by hand for tests; the figures are invented. */

export function makeTarget(values: CellValue[], more: Partial<Measure['target']> = {}) {
  return { ...makeCell(values), kind: 'absolute' as const, remark: null, ...more }
}

/** A red measure whose arrow is not comparable. */
export function makeMeasure(more: Partial<Measure> = {}): Measure {
  return {
    code: 'TST01 01',
    printedCode: null,
    indicator: 'beds-in-use',
    objective: 'TST01',
    title: 'Beds in use',
    aim: 'Reduce',
    unit: 'count',
    decimals: 0,
    polarity: 'lower',
    basis: 'snapshot',
    yearType: 'financial',
    basisText: 'counted at the end of the quarter',
    officers: ['Ada Bell'],
    priorActual: makeCell([makeValue({ value: '34', text: '34' })]),
    target: makeTarget([makeValue({ value: '20', text: '20' })]),
    current: makeCell([makeValue()]),
    rag: makeRag('red'),
    judgement: null,
    unsigned: false,
    direction: makeDirection('none'),
    sinceYearEnd: null,
    sparkline: [],
    sparklineTarget: '20',
    restated: null,
    previous: null,
    printedDirection: null,
    printedProgress: null,
    ...more,
  }
}

export function makeRag(status: Measure['rag']['status']): Measure['rag'] {
  return {
    status,
    code: 'snapshot.red',
    confidence: 'high',
    reason: '38 is 18 above the target of 20.',
    brief: '18 above target',
    numbers: {},
  }
}

export function makeDirection(status: Measure['direction']['status']): Measure['direction'] {
  return {
    status,
    code: 'nothing-held',
    reason: 'Not comparable: no figure is held for Quarter 2 2020/21.',
    brief: 'None held for last year',
    numbers: {},
  }
}

export function makeSinceYearEnd(
  status: Measure['direction']['status'],
): NonNullable<Measure['sinceYearEnd']> {
  return {
    status,
    code: 'since-year-end',
    reason: 'Worse since year end: 38 against 34.',
    baseline: { period: '2020-21-Q4', value: '34', text: '34' },
  }
}

export function makeRestated(
  change: Partial<NonNullable<Measure['restated']>['changes'][number]> = {},
  statusWas: NonNullable<Measure['restated']>['statusWas'] = null,
): NonNullable<Measure['restated']> {
  const by = { sequence: 4, period: '2021-22-Q3', date: '2022-05-01' }
  const changes = [
    {
      cell: 'current' as const,
      component: null,
      was: '38',
      now: '40',
      kind: 'restated' as const,
      by,
      ...change,
    },
  ]
  return { changes, statusWas, reason: '38 became 40 in Quarter 3 2021/22’s report.' }
}

export function makeCommentary(more: Partial<ReportCommentary> = {}): ReportCommentary {
  return {
    id: 'test|3|1',
    period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
    text: 'More beds are in use.',
    officers: ['Ada Bell'],
    note: null,
    sharedWith: [],
    about: { indicators: ['beds-in-use'], milestones: [] },
    ...more,
  }
}

export function makeScorecard(more: Partial<Scorecard> = {}): Scorecard {
  return {
    board: { id: 'test', name: 'Test Board', codePrefix: 'TST' },
    period: makePeriod('2021-22-Q2'),
    as: 'published',
    publication: { sequence: 3, date: '2022-01-24', engine: '1', contentHash: 'abc' },
    corrects: null,
    correctedBy: null,
    incomplete: null,
    headings: {
      priorActual: '2020/21 actual',
      target: '2021/22 target',
      sparkline: 'Last three years',
    },
    previousPeriod: { id: '2021-22-Q1', label: 'Quarter 1 2021/22' },
    objectives: [
      { code: 'TST01', title: 'Make room' },
      { code: 'TST02', title: 'Keep safe' },
    ],
    measures: [makeMeasure()],
    milestones: [makeMilestone()],
    ...more,
  }
}

function makePeriod(id: string): Scorecard['period'] {
  return {
    id,
    label: `Quarter ${id.at(-1)} 2021/22`,
    year: '2021/22',
    quarter: 2,
    from: '2021-07-01',
    to: '2021-09-30',
  }
}

/** A published period of the list, of which only id and label matter. */
export function makePublished(id: string): PublishedQuarter['periods'][number] {
  return { ...makePeriod(id), publication: { sequence: 1, date: '2022-01-24' } }
}

export function makeQuarter(more: Partial<PublishedQuarter> = {}): PublishedQuarter {
  return {
    scorecard: makeScorecard(),
    commentary: [],
    changes: [],
    council: null,
    periods: [makePublished('2021-22-Q2')],
    ...more,
  }
}
