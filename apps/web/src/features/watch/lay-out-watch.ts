import { WatchKind, type WatchRow } from '@quarterdeck/contract'
import { filterRows } from './filter-rows.ts'
import type { WatchSearch } from './watch-search.ts'
import { KIND_WORDS } from './watch-words.ts'

/** One heading of the list with the rows beneath it. */
export type WatchSection = {
  /** For the heading's id in the page. */
  readonly id: string
  readonly title: string
  readonly meaning: string
  readonly rows: readonly WatchRow[]
  /** How many stand here when nothing is filtered. */
  readonly of: number
  /** Whether rows of several kinds stand together, so that each has to say its own. */
  readonly isMixed: boolean
}

/**
 * Lays out the list: by kind, or in one order across all kinds. A heading under which a filter
 * leaves nothing is left out.
 */
export function layOutWatch(rows: readonly WatchRow[], search: WatchSearch): WatchSection[] {
  const shown = filterRows(rows, search)
  const sections =
    search.sort === undefined
      ? WatchKind.options.map((kind) => ({
          id: kind,
          ...KIND_WORDS[kind],
          rows: shown.filter((row) => row.kind === kind),
          of: rows.filter((row) => row.kind === kind).length,
          isMixed: false,
        }))
      : [{ id: search.sort, ...inOrder(shown, search.sort), of: rows.length, isMixed: true }]
  return sections.filter((section) => section.rows.length > 0)
}

/** What is equal keeps its order; what has no length or no distance comes last. */
function inOrder(rows: readonly WatchRow[], sort: NonNullable<WatchSearch['sort']>) {
  return sort === 'length'
    ? {
        title: 'The longest first',
        meaning: 'By the number of quarters; what is about no length of time comes last.',
        rows: descending(rows, ({ quarters }) => quarters),
      }
    : {
        title: 'The furthest off its target first',
        meaning: 'In percent of the target; what has no distance comes last.',
        rows: descending(rows, ({ distance }) => distance),
      }
}

function descending(
  rows: readonly WatchRow[],
  sizeOf: (row: WatchRow) => number | null,
): WatchRow[] {
  const size = (row: WatchRow) => sizeOf(row) ?? Number.NEGATIVE_INFINITY
  return rows.toSorted((one, other) => (size(one) === size(other) ? 0 : size(other) - size(one)))
}
