import type { Collection } from '@quarterdeck/contract'
import { linkOptions } from '@tanstack/react-router'
import { FilterLine } from '../../ui/filter-line.tsx'
import type { CollectionSearch } from './collection-search.ts'
import { filterReturns } from './filter-returns.ts'
import { ReturnsTable } from './returns-table.tsx'
import { ReturnsToolbar } from './returns-toolbar.tsx'
import { sayReturns } from './state-words.ts'

type Props = { collection: Collection; search: CollectionSearch }

/** Every return of the quarter, or those that the address asks for. */
export function ReturnsPanel({ collection, search }: Props) {
  const { board, period, returns } = collection
  const found = filterReturns(returns, search)
  const all = linkOptions({
    to: '/collection/$board/$period',
    params: { board: board.id, period: period.id },
    hash: 'returns',
  })
  return (
    <section aria-labelledby="returns">
      <h2 id="returns" tabIndex={-1}>
        Returns
      </h2>
      <ReturnsToolbar collection={collection} search={search} />
      <FilterLine
        filtered={Object.keys(search).length > 0}
        clear={all}
        {...(found.length === 0 && { empty: 'Take a filter away, or search for another word.' })}
      >
        {found.length} of {sayReturns(returns.length)}
      </FilterLine>
      {found.length > 0 && <ReturnsTable collection={collection} returns={found} />}
    </section>
  )
}
