import { WatchKind } from '@quarterdeck/contract'
import { dropUnset, textOf, wordsOf } from '../../app/read-search.ts'

/** The view of the watch, as it stands in the address. Nothing set: the whole list, kind by kind. */
export type WatchSearch = {
  readonly view?: 'heat-map'
  readonly kind?: readonly WatchKind[]
  /** A board's id. */
  readonly board?: string
  readonly service?: string
  readonly officer?: string
  /** Longest first, or furthest off the target first. */
  readonly sort?: 'length' | 'distance'
  /** Of the heat map: every quarter, not the newest alone. */
  readonly quarters?: 'all'
  /** Of the heat map: the same as a table of words. */
  readonly twin?: 'table'
}

/** The part of the view that leaves rows out. */
export type WatchFilter = Pick<WatchSearch, 'kind' | 'board' | 'service' | 'officer'>

/** The view as texts, the way the address has it. */
export type WatchTexts = { [Name in keyof WatchSearch]?: string }

/** The texts of an address as a view; words that mean nothing here are dropped. */
export function readWatchSearch(texts: WatchTexts): WatchSearch {
  return dropUnset({
    view: texts.view === 'heat-map' ? texts.view : undefined,
    kind: wordsOf(WatchKind, texts.kind),
    board: textOf(texts.board),
    service: textOf(texts.service),
    officer: textOf(texts.officer),
    sort: texts.sort === 'length' || texts.sort === 'distance' ? texts.sort : undefined,
    quarters: texts.quarters === 'all' ? texts.quarters : undefined,
    twin: texts.twin === 'table' ? texts.twin : undefined,
  })
}

/** A view with something changed, as the texts of its address; undefined takes a word away. */
export function withWatch(
  search: WatchSearch,
  changed: { readonly [Name in keyof WatchSearch]?: WatchSearch[Name] | undefined },
): WatchTexts {
  const { kind, ...rest } = { ...search, ...changed }
  return dropUnset({ ...rest, kind: kind?.length ? kind.join(',') : undefined })
}

/** The same view with every row in it. */
export function clearFilter(search: WatchSearch): WatchTexts {
  return withWatch(search, {
    kind: undefined,
    board: undefined,
    service: undefined,
    officer: undefined,
  })
}

/** Whether the view leaves rows out. */
export function isFiltered({ kind, board, service, officer }: WatchFilter): boolean {
  return [kind, board, service, officer].some((word) => word !== undefined)
}
