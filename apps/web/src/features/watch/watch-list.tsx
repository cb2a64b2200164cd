import type { Watch } from '@quarterdeck/contract'
import { linkOptions } from '@tanstack/react-router'
import { FilterLine } from '../../ui/filter-line.tsx'
import { describeFilter } from './describe-filter.ts'
import { layOutWatch } from './lay-out-watch.ts'
import { WatchFacts } from './watch-facts.tsx'
import { WatchKey } from './watch-key.tsx'
import type { RowProps } from './watch-row.tsx'
import { clearFilter, isFiltered, type WatchSearch } from './watch-search.ts'
import { SectionOfWatch } from './watch-section.tsx'
import { WatchToolbar } from './watch-toolbar.tsx'

type Props = { watch: Watch; search: WatchSearch } & Pick<RowProps, 'questionsOn'>

/** Everything that is watched, with why, for how long, how far, and what is being done. */
export function WatchList({ watch, search, questionsOn }: Props) {
  const { rows } = watch
  if (rows.length === 0) {
    return (
      <p>
        Nothing is watched: in the newest published quarters no measure is red, was red or is
        heading there, no figure is overdue and no milestone is past due. The heat map shows every
        measure.
      </p>
    )
  }
  const sections = layOutWatch(rows, search)
  const shown = sections.reduce((sum, section) => sum + section.rows.length, 0)
  const filtered = isFiltered(search)
  return (
    <>
      <WatchFacts rows={rows} search={search} />
      <WatchToolbar watch={watch} search={search} />
      <FilterLine
        filtered={filtered}
        clear={linkOptions({ to: '/watch', search: clearFilter(search) })}
        empty={
          shown === 0
            ? 'Nothing matches these filters. Take one away above, or clear them all.'
            : undefined
        }
      >
        {filtered ? (
          <>
            <b>
              {shown} of {rows.length} rows
            </b>
            : {describeFilter(watch, search).join('; ')}.
          </>
        ) : (
          `All ${rows.length} rows are shown.`
        )}
      </FilterLine>
      {sections.map((section) => (
        <SectionOfWatch
          key={section.id}
          section={section}
          boards={watch.boards}
          filtered={filtered}
          questionsOn={questionsOn}
        />
      ))}
      <WatchKey />
    </>
  )
}
