import type { Watch, WatchRow } from '@quarterdeck/contract'
import type { WatchFilter } from './watch-search.ts'

/** The rows that a view asks for, in the order given. Every part of the filter must agree. */
export function filterRows(
  rows: readonly WatchRow[],
  { kind, board, service, officer }: WatchFilter,
): WatchRow[] {
  return rows.filter(
    (row) =>
      (kind === undefined || kind.includes(row.kind)) &&
      (board === undefined || row.board === board) &&
      (service === undefined || row.services.includes(service)) &&
      (officer === undefined || row.officers.includes(officer)),
  )
}

/**
 * What else the rows of a board can be filtered by: each service and officer once, by name. With no
 * board, or one that there is not, those of all boards.
 */
export function listChoices({ boards, rows }: Watch, board: string | undefined) {
  const isKnown = boards.some(({ id }) => id === board)
  const those = filterRows(rows, isKnown ? { board } : {})
  return {
    services: byName(those.flatMap(({ services }) => services)),
    officers: byName(those.flatMap(({ officers }) => officers)),
  }
}

function byName(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en'))
}
