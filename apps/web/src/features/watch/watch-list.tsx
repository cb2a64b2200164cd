import type { Watch } from '@quarterdeck/contract'
import { filterRows } from './filter-rows.ts'
import { layOutWatch } from './lay-out-watch.ts'
import { WatchFacts } from './watch-facts.tsx'
import { WatchFilterLine } from './watch-filter-line.tsx'
import { WatchKey } from './watch-key.tsx'
import type { RowProps } from './watch-row.tsx'
import { isFiltered, type WatchSearch } from './watch-search.ts'
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
        heading there, no figure is missing and no milestone is past due. The heat map shows every
        measure.
      </p>
    )
  }
  const sections = layOutWatch(rows, search)
  return (
    <>
      <WatchFacts rows={filterRows(rows, { ...search, kind: undefined })} search={search} />
      <WatchToolbar watch={watch} search={search} />
      <WatchFilterLine
        watch={watch}
        search={search}
        shown={filterRows(rows, search).length}
        of={rows.length}
        what="rows"
      />
      {sections.map((section) => (
        <SectionOfWatch
          key={section.id}
          section={section}
          boards={watch.boards}
          filtered={isFiltered(search)}
          questionsOn={questionsOn}
        />
      ))}
      <WatchKey />
    </>
  )
}
