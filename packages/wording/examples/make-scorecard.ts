import type { Cell, CellValue, Measure, Milestone, Scorecard } from '@quarterdeck/contract'

/** A small scorecard made by hand for tests; the figures are invented. */

export function makeValue(more: Partial<CellValue> = {}): CellValue {
  return {
    component: null,
    value: '38',
    text: '38',
    provisional: false,
    coverage: null,
    stretch: null,
    note: null,
    ...more,
  }
}

export function makeCell(values: CellValue[], more: Partial<Cell> = {}): Cell {
  return { availability: 'reported', printed: null, reading: null, values, total: null, ...more }
}

export const NO_FIGURE: Cell = {
  availability: 'to-follow',
  printed: 'To follow',
  reading: null,
  values: [],
  total: null,
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
    basisText: 'at the end of the quarter',
    officers: ['Ada Bell'],
    priorActual: makeCell([makeValue({ value: '34', text: '34' })]),
    target: {
      ...makeCell([makeValue({ value: '20', text: '20' })]),
      kind: 'absolute',
      remark: null,
    },
    current: makeCell([makeValue()]),
    judgement: null,
    unsigned: false,
    rag: {
      status: 'red',
      code: 'snapshot.red',
      confidence: 'high',
      reason: '38 against a target of 20 misses by more than the tolerance of 1.',
      brief: '18 over target',
      numbers: {},
    },
    direction: {
      status: 'none',
      code: 'nothing-held',
      reason: 'Nothing is held for Quarter 2 last year.',
      brief: 'Nothing held for last year',
      numbers: {},
    },
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

export function makeMilestone(more: Partial<Milestone> = {}): Milestone {
  return {
    id: 'open-the-wing',
    code: 'TST01a',
    printedCode: null,
    objective: 'TST01',
    title: 'Open the new wing',
    due: { date: '2022-03-31', text: 'March 2022' },
    state: 'in-progress',
    owners: ['Cy Dunn'],
    printedProgress: null,
    proposal: null,
    judgement: null,
    noJudgement: 'judgement-lost',
    ...more,
  }
}

export function makeScorecard(more: Partial<Scorecard> = {}): Scorecard {
  return {
    board: { id: 'test', name: 'Test Board', codePrefix: 'TST' },
    period: {
      id: '2021-22-Q2',
      label: 'Quarter 2 2021/22',
      year: '2021/22',
      quarter: 2,
      from: '2021-07-01',
      to: '2021-09-30',
    },
    as: 'published',
    publication: { sequence: 3, date: '2022-01-24', engine: '1', contentHash: 'abc' },
    corrects: null,
    correctedBy: null,
    incomplete: null,
    headings: {
      priorActual: '2020/21 actual',
      target: '2021/22 target',
      sparkline: 'Since 2017/18',
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
