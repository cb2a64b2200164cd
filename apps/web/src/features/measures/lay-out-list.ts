import type { IndicatorList, IndicatorSummary } from '@quarterdeck/contract'
import { filterIndicators } from './filter-indicators.ts'
import { answersTo, listObjectives } from './list-objectives.ts'
import type { MeasuresFilter } from './measures-search.ts'

/** One heading of the list with what stands beneath it. */
export type ListSection = {
  /** For the heading's id in the page. */
  readonly id: string
  /** The objective's code; null where it is no objective. */
  readonly code: string | null
  readonly title: string
  readonly indicators: readonly IndicatorSummary[]
  /** How many stand here when nothing is filtered. */
  readonly of: number
}

/**
 * Lays out the list: the newest plan by objective, then what it dropped by the year it was last in,
 * newest first. A heading under which a filter leaves nothing is left out.
 */
export function layOutList(list: IndicatorList, filter: MeasuresFilter): ListSection[] {
  const shown = new Set(filterIndicators(list, filter).map(({ id }) => id))
  const sectionOf = (
    head: Pick<ListSection, 'id' | 'code' | 'title'>,
    all: readonly IndicatorSummary[],
  ) => ({ ...head, indicators: all.filter(({ id }) => shown.has(id)), of: all.length })
  const kept = list.indicators.filter(({ standing }) => standing !== 'dropped')
  const objectives = listObjectives(list)
    .filter(({ year }) => year === null)
    .map((choice) =>
      sectionOf(
        { id: choice.code, code: choice.code, title: choice.title },
        kept.filter((indicator) => answersTo(indicator, choice)),
      ),
    )
  return [...objectives, ...layOutDropped(list, sectionOf)].filter(
    ({ indicators }) => indicators.length > 0,
  )
}

function layOutDropped(
  { indicators }: IndicatorList,
  sectionOf: (
    head: Pick<ListSection, 'id' | 'code' | 'title'>,
    all: readonly IndicatorSummary[],
  ) => ListSection,
): ListSection[] {
  const dropped = indicators.filter(({ standing }) => standing === 'dropped')
  const byYear = Map.groupBy(dropped, ({ codes }) => codes[0]?.year ?? '')
  return [...byYear]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, all]) =>
      sectionOf(
        {
          id: `dropped-${year.replace('/', '-')}`,
          code: null,
          title: `Dropped: last in the plan of ${year}`,
        },
        all,
      ),
    )
}
