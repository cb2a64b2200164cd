import type { IndicatorList, IndicatorSummary } from '@quarterdeck/contract'

/** A small list of indicators made by hand for tests; the figures are invented. */

/** In the newest plan, with another code before. */
export function makeSummary(more: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return {
    id: 'beds-in-use',
    title: 'Beds in use',
    basisText: 'counted at the end of the quarter',
    code: 'TST01 01',
    objective: { code: 'TST01', title: 'Make room' },
    newest: {
      period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
      status: 'red',
      brief: '18 over target',
    },
    standing: 'current',
    codes: [
      { year: '2021/22', code: 'TST01 01' },
      { year: '2019/20', code: 'TST03 02' },
    ],
    officers: ['Ada Bell'],
    ...more,
  }
}

export function makeNew(more: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return makeSummary({
    id: 'nights-away',
    title: 'Nights away',
    code: 'TST02 01',
    objective: { code: 'TST02', title: 'Keep safe' },
    newest: { ...makeSummary().newest, status: 'green' },
    standing: 'new',
    codes: [{ year: '2021/22', code: 'TST02 01' }],
    officers: ['Cy Dunn'],
    ...more,
  })
}

/** Last in the plan of 2018/19, under an objective whose code means another today. */
export function makeDropped(more: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return makeSummary({
    id: 'half-terms',
    title: 'Háf terms attended',
    code: 'TST02 04',
    objective: { code: 'TST02', title: 'Go to school' },
    newest: {
      period: { id: '2018-19-Q4', label: 'Quarter 4 2018/19' },
      status: 'none',
      brief: 'No target',
    },
    standing: 'dropped',
    codes: [{ year: '2018/19', code: 'TST02 04' }],
    officers: [],
    ...more,
  })
}

export function makeIndicatorList(more: Partial<IndicatorList> = {}): IndicatorList {
  return {
    board: { id: 'test', name: 'Test Board', codePrefix: 'TST' },
    newest: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
    years: ['2021/22', '2019/20', '2018/19'],
    indicators: [makeSummary(), makeNew(), makeDropped()],
    ...more,
  }
}
