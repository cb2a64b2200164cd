import type { IndicatorList } from '@quarterdeck/contract'
import { linkOptions } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FilterLine } from '../../ui/filter-line.tsx'
import { nameView } from '../../ui/name-view.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { countIndicators } from './count-indicators.ts'
import { describeFilter } from './describe-filter.ts'
import { layOutList } from './lay-out-list.ts'
import { ListFacts } from './list-facts.tsx'
import { SectionOfList } from './list-section.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import { clearFilter, isFiltered, type MeasuresSearch } from './measures-search.ts'
import { NoMeasures } from './no-measures.tsx'

type Props = {
  list: IndicatorList
  search: MeasuresSearch
}

/** Every measure that a board has ever published, with the codes it has had. */
export function MeasuresPage({ list, search }: Props) {
  const counts = useMemo(() => countIndicators(list), [list])
  const sections = useMemo(() => layOutList(list, search), [list, search])
  if (list.newest === null) {
    return <NoMeasures board={list.board} />
  }
  const filtered = isFiltered(search)
  const phrases = describeFilter(list, search)
  const shown = sections.reduce((sum, { indicators }) => sum + indicators.length, 0)
  return (
    <>
      <header className="page-head">
        <div>
          <p className="overline">{list.board.name}</p>
          <PageTitle title={nameView('Measures', phrases, list.board.name)}>Measures</PageTitle>
          <p className="page-head-dates facets">
            <span>
              {counts.all === 1 ? '1 measure' : `${counts.all} measures`} published since{' '}
              {list.years.at(-1)}
            </span>
            <span>The newest quarter is {list.newest.label}</span>
          </p>
        </div>
      </header>
      <ListFacts list={list} counts={counts} search={search} />
      <ListToolbar list={list} search={search} />
      <FilterLine
        filtered={filtered}
        clear={linkOptions({ to: '/measures', search: clearFilter(search) })}
        empty={
          shown === 0
            ? 'No measure answers to all of that. Take one part away above, or clear it all.'
            : undefined
        }
      >
        {filtered ? (
          <>
            <b>
              {shown} of {counts.all} measures
            </b>
            : {phrases.join('; ')}.
          </>
        ) : (
          `All ${counts.all} measures are shown.`
        )}
      </FilterLine>
      {sections.map((section) => (
        <SectionOfList key={section.id} list={list} section={section} filtered={filtered} />
      ))}
    </>
  )
}
