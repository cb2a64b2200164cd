import { dropUnset, textOf } from '../../app/read-search.ts'

/** The view of a year’s plan, as it stands in the address. */
export type CatalogueSearch = {
  board?: string
  /** A year as addresses write it: "2021-22". The newest where it is left out. */
  year?: string
  q?: string
  /** Only what has a warning. */
  warnings?: 'yes'
}

/** Reads the view out of an address; words that mean nothing here are dropped. */
export function parseCatalogueSearch(raw: Record<string, unknown>): CatalogueSearch {
  return dropUnset({
    board: textOf(raw.board),
    year: textOf(raw.year),
    q: textOf(raw.q),
    warnings: raw.warnings === 'yes' ? ('yes' as const) : undefined,
  })
}
