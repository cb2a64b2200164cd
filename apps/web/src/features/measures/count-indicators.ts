import type { IndicatorList, RagStatus } from '@quarterdeck/contract'
import { filterIndicators } from './filter-indicators.ts'
import type { MeasuresFilter, Standing } from './measures-search.ts'

/** The counts of the list. Each is the number of rows that the filter of the same name leaves. */
export type Counts = {
  readonly all: number
  readonly status: Readonly<Record<RagStatus, number>>
  readonly standing: Readonly<Record<Standing, number>>
}

/**
 * Counts the whole list, whatever is filtered, so that every count keeps its denominator.
 * Worked number: 22 carried on, 16 new and 26 dropped are 64 indicators.
 */
export function countIndicators(list: Pick<IndicatorList, 'indicators' | 'years'>): Counts {
  const count = (filter: MeasuresFilter) => filterIndicators(list, filter).length
  return {
    all: list.indicators.length,
    status: {
      red: count({ status: ['red'] }),
      amber: count({ status: ['amber'] }),
      green: count({ status: ['green'] }),
      none: count({ status: ['none'] }),
    },
    standing: {
      current: count({ standing: ['current'] }),
      new: count({ standing: ['new'] }),
      dropped: count({ standing: ['dropped'] }),
    },
  }
}
