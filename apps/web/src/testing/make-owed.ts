import type { OwedReturn } from '@quarterdeck/contract'

/** A return as the list has it, with what a test says of it. */
export function makeOwed(given: Partial<OwedReturn> = {}): OwedReturn {
  return {
    board: { id: 'cypf', name: 'Children, Young People and Families' },
    period: {
      id: '2021-22-Q3',
      label: 'Quarter 3 2021/22',
      year: '2021/22',
      quarter: 3,
      from: '2021-10-01',
      to: '2021-12-31',
    },
    periodState: 'open',
    kind: 'measure',
    id: 'residential-placements',
    code: 'PED03 01',
    title: 'Children placed in residential care',
    officers: [{ id: 'liz-davenport', name: 'Liz Davenport', deputy: false }],
    service: null,
    serviceName: null,
    dueOn: '2022-01-21',
    isLate: false,
    state: 'not-started',
    notDue: null,
    savedAt: null,
    submittedAt: null,
    sentBack: null,
    warnings: 0,
    mayEnter: true,
    mayTakeBack: false,
    mayDecide: false,
    ...given,
  }
}
