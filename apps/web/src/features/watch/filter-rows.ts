import type { WatchRow } from '@quarterdeck/contract'
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

/** What the rows can be filtered by: each service and officer once, by name. */
export function listChoices(rows: readonly WatchRow[]) {
  return {
    services: byName(rows.flatMap(({ services }) => services)),
    officers: byName(rows.flatMap(({ officers }) => officers)),
  }
}

function byName(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en'))
}
