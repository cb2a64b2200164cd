import type { WatchRow } from '@quarterdeck/contract'

/** A row of the red watch made by hand for tests; the figures are invented. */
export function makeWatchRow(more: Partial<WatchRow> = {}): WatchRow {
  return {
    kind: 'newly-red',
    board: 'tst',
    about: { kind: 'measure', id: 'beds-in-use', code: 'TST01 01', title: 'Beds in use' },
    period: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
    status: 'red',
    why: 'Red, from amber in Quarter 1 2021/22.',
    reason: '38 is 18 above the target of 20.',
    quarters: 1,
    since: { id: '2021-22-Q2', label: 'Quarter 2 2021/22' },
    distance: 90,
    officers: ['Ada Bell'],
    services: ['Homes'],
    actions: [],
    ...more,
  }
}
