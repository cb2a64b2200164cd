import { type IndicatorSummary, RagStatus } from '@quarterdeck/contract'
import { dropUnset, textOf, wordsOf } from '../../app/read-search.ts'

export type Standing = IndicatorSummary['standing']

const Standing = { options: ['current', 'new', 'dropped'] as const satisfies readonly Standing[] }

/** The view of the list, as it stands in the address. Nothing set but the board: everything. */
export type MeasuresSearch = {
  board?: string
  /** A code of any year, or words. */
  q?: string
  /** As `listObjectives` names it. */
  objective?: string
  status?: RagStatus[]
  standing?: Standing[]
  /** A year whose plan has the indicator: "2019/20". */
  year?: string
}

/** The part of the view that leaves indicators out. */
export type MeasuresFilter = Omit<MeasuresSearch, 'board'>

/**
 * Reads the view out of an address. Words that mean nothing here are dropped, since an old or
 * mistyped link should still show the list.
 */
export function parseMeasuresSearch(raw: Record<string, unknown>): MeasuresSearch {
  return dropUnset({
    board: textOf(raw.board),
    q: textOf(raw.q),
    objective: textOf(raw.objective),
    status: wordsOf(RagStatus, raw.status),
    standing: wordsOf(Standing, raw.standing),
    year: textOf(raw.year),
  })
}

/** The same list with every indicator in it. */
export function clearFilter({ board }: MeasuresSearch): MeasuresSearch {
  return dropUnset({ board })
}

/** Whether the view leaves anything out. */
export function isFiltered({ board: _, ...filter }: MeasuresSearch): boolean {
  return Object.values(filter).some((value) => value !== undefined && value.length > 0)
}
