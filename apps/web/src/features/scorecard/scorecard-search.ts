import { RagStatus } from '@quarterdeck/contract'
import * as z from 'zod/mini'
import { dropUnset, textOf, wordsOf } from '../../app/read-search.ts'

/** Directions a reader can ask for; `since-…` compares with last year's outturn. */
export const DirectionChoice = z.enum([
  'worse',
  'same',
  'better',
  'none',
  'since-worse',
  'since-same',
  'since-better',
])
export const ChangedChoice = z.enum(['turned-red', 'restated'])
export const FigureChoice = z.enum(['absent', 'provisional', 'doubted'])
/** Without one, measures stand in the order of the plan. */
export const SortChoice = z.enum(['status', 'direction', 'code'])

export type DirectionChoice = z.infer<typeof DirectionChoice>
export type ChangedChoice = z.infer<typeof ChangedChoice>
export type FigureChoice = z.infer<typeof FigureChoice>
export type SortChoice = z.infer<typeof SortChoice>

/** The view of a scorecard, as it stands in the address. Nothing set: everything, as published. */
export type ScorecardSearch = {
  as?: 'latest'
  /** An earlier issue of a corrected quarter, by its sequence. */
  issue?: string
  status?: RagStatus[]
  direction?: DirectionChoice[]
  officer?: string
  changed?: ChangedChoice[]
  figure?: FigureChoice[]
  sort?: SortChoice
  q?: string
}

/** The part of the view that leaves measures out. */
export type ScorecardFilter = Omit<ScorecardSearch, 'as' | 'issue' | 'sort'>

/**
 * Reads the view out of an address. Words that mean nothing here are dropped, since an old or
 * mistyped link should still show the board; the order and doubling of words do not matter.
 */
export function parseScorecardSearch(raw: Record<string, unknown>): ScorecardSearch {
  return dropUnset({
    as: raw.as === 'latest' ? raw.as : undefined,
    issue: textOf(raw.issue),
    status: wordsOf(RagStatus, raw.status),
    direction: wordsOf(DirectionChoice, raw.direction),
    officer: textOf(raw.officer),
    changed: wordsOf(ChangedChoice, raw.changed),
    figure: wordsOf(FigureChoice, raw.figure),
    sort: SortChoice.safeParse(raw.sort).data,
    q: textOf(raw.q),
  })
}

/** The same view with every measure in it. */
export function clearFilter({ as, issue, sort }: ScorecardSearch): ScorecardSearch {
  return dropUnset({ as, issue, sort })
}

/** Whether the view leaves anything out. */
export function isFiltered({ as: _, issue: __, sort: ___, ...filter }: ScorecardSearch): boolean {
  return Object.values(filter).some((value) => value !== undefined && value.length > 0)
}
