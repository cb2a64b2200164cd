import { WatchKind } from '@quarterdeck/contract'
import { dropUnset, textOf } from '../../app/read-search.ts'

/** The view of the watch, as it stands in the address. Nothing set: the whole list, kind by kind. */
export type WatchSearch = {
  readonly view?: 'heat-map'
  /** Kinds as the address names them: known ones first, and what is no kind, to be told so. */
  readonly kind?: readonly string[]
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

/** The texts of an address as a view; words that leave no row out and mean nothing are dropped. */
export function readWatchSearch(texts: WatchTexts): WatchSearch {
  return dropUnset({
    view: texts.view === 'heat-map' ? texts.view : undefined,
    kind: kindsOf(texts.kind),
    board: textOf(texts.board),
    service: textOf(texts.service),
    officer: textOf(texts.officer),
    sort: texts.sort === 'length' || texts.sort === 'distance' ? texts.sort : undefined,
    quarters: texts.quarters === 'all' ? texts.quarters : undefined,
    twin: texts.twin === 'table' ? texts.twin : undefined,
  })
}

function kindsOf(text = ''): string[] | undefined {
  const given = text.split(',').map((word) => word.trim())
  const kinds = new Set([...knownKinds({ kind: given }), ...given.filter((word) => word !== '')])
  return kinds.size === 0 ? undefined : [...kinds]
}

/** The kinds that there are, among those that an address names. */
export function knownKinds({ kind }: Pick<WatchSearch, 'kind'>): WatchKind[] {
  return WatchKind.options.filter((each) => kind?.includes(each))
}

/** What an address calls a kind and is none, as one text; undefined where there is nothing such. */
export function unknownKinds({ kind }: Pick<WatchSearch, 'kind'>): string | undefined {
  return textOf(kind?.slice(knownKinds({ kind }).length).join(','))
}

/** The filters that the view applies: the heat map shows every measure of a board. */
export function filterOf({ view, kind, board, service, officer }: WatchSearch): WatchFilter {
  return dropUnset(view === 'heat-map' ? { board } : { kind, board, service, officer })
}

/** A view with something changed, as the texts of its address; undefined takes a word away. */
export function withWatch(
  search: WatchSearch,
  changed: { readonly [Name in keyof WatchSearch]?: WatchSearch[Name] | undefined },
): WatchTexts {
  const { kind, ...rest } = { ...search, ...changed }
  return dropUnset({ ...rest, kind: kind?.length ? kind.join(',') : undefined })
}

/** The same view with everything in it. */
export function clearFilter(search: WatchSearch): WatchTexts {
  const names = Object.keys(filterOf(search))
  return withWatch(search, Object.fromEntries(names.map((name) => [name, undefined])))
}

/** Whether the view leaves anything out. */
export function isFiltered(search: WatchSearch): boolean {
  return Object.keys(filterOf(search)).length > 0
}
