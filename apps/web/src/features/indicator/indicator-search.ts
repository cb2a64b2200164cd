import { dropUnset, textOf, toggleWord } from '../../app/read-search.ts'

/** The view of an indicator, as it stands in the address. Nothing set: its newest quarter, as published. */
export type IndicatorSearch = {
  board?: string
  period?: string
  as?: 'latest'
  /** The issue of a corrected quarter that the reader came from, by its sequence. */
  issue?: string
  /** What came in each part of the year, where the figure is a running total. */
  view?: 'in-period'
  tab?: 'table'
  /** The components left out of the drawing, as `nameForAddress` writes them. */
  without?: string[]
}

/**
 * Reads the view out of an address. Words that mean nothing here are dropped, since an old or
 * mistyped link should still show the measure; whether there is such a board or quarter is for the
 * server to say.
 */
export function parseIndicatorSearch(raw: Record<string, unknown>): IndicatorSearch {
  return dropUnset({
    board: textOf(raw.board),
    period: textOf(raw.period),
    as: raw.as === 'latest' ? raw.as : undefined,
    issue: textOf(raw.issue),
    view: raw.view === 'in-period' ? raw.view : undefined,
    tab: raw.tab === 'table' ? raw.tab : undefined,
    without: namesOf(raw.without),
  })
}

/** What is kept of the view when another measure is opened: the quarter and the memory of it. */
export function carryToOther({ board, period, as, issue }: IndicatorSearch): IndicatorSearch {
  return dropUnset({ board, period, as, issue })
}

/** A component's name as it stands in an address: "ISS/NMSS OOB Schools" is `iss-nmss-oob-schools`. */
export function nameForAddress(component: string): string {
  return component
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Takes a component out of the drawing, or puts it in again. */
export function togglePart(search: IndicatorSearch, component: string): IndicatorSearch {
  const without = toggleWord(search.without, nameForAddress(component))
  return dropUnset({ ...search, without: without.length === 0 ? undefined : without })
}

/**
 * The view with another quarter, memory, tab or way of counting. Undefined takes a word away; an
 * issue is of one quarter alone.
 */
export function withView(search: IndicatorSearch, changed: IndicatorSearch): IndicatorSearch {
  const issue = changed.period === undefined ? search.issue : undefined
  return dropUnset({ ...search, issue, ...changed })
}

function namesOf(raw: unknown): string[] | undefined {
  const given = typeof raw === 'string' ? raw.split(',') : raw
  if (!Array.isArray(given)) {
    return undefined
  }
  const texts = given.filter((name): name is string => typeof name === 'string' && name !== '')
  return texts.length === 0 ? undefined : [...new Set(texts)]
}
