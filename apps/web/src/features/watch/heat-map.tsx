import type { HeatMap, Watch } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { describeFilter } from './describe-filter.ts'
import { HeatGrid } from './heat-grid.tsx'
import { HeatWords } from './heat-words.tsx'
import { NEWEST_QUARTERS, pickQuarters } from './pick-quarters.ts'
import { WatchFilterLine } from './watch-filter-line.tsx'
import { WatchKey } from './watch-key.tsx'
import { type WatchSearch, withWatch } from './watch-search.ts'
import { BoardField } from './watch-toolbar.tsx'

type Props = { map: HeatMap; watch: Watch; search: WatchSearch }

/** Every measure of the newest quarters by quarter, as a grid of colours or a table of words. */
export function HeatMapView({ map, watch, search }: Props) {
  const isAll = search.quarters === 'all'
  const boards = map.boards.filter(({ id }) => search.board === undefined || id === search.board)
  const Table = search.twin === 'table' ? HeatWords : HeatGrid
  return (
    <>
      <div className="toolbar watch-toolbar">
        <BoardField watch={watch} search={search} />
        <QuartersLink boards={boards} search={search} />
        <TwinLinks search={search} />
      </div>
      <WatchFilterLine
        watch={watch}
        search={search}
        shown={countMeasures(boards)}
        of={countMeasures(map.boards)}
        what="measures"
      />
      <ListFilters watch={watch} search={search} />
      {boards.map((board) => (
        <section
          key={board.id}
          className="objective heat-board"
          style={{ '--measures': board.measures.length } as CSSProperties}
          aria-labelledby={`heat-${board.id}`}
        >
          <header className="objective-head">
            <h2 id={`heat-${board.id}`}>{board.name}</h2>
            {Table === HeatGrid && (
              <p id={`heat-keys-${board.id}`} className="objective-counts heat-keys">
                Arrow keys move from cell to cell, Enter opens the measure in that quarter.
              </p>
            )}
            {isAll && (
              <p className="objective-counts print-only">
                On paper: the newest {NEWEST_QUARTERS} quarters
              </p>
            )}
          </header>
          {board.measures.length === 0 ? (
            <p className="watch-none">No quarter is published yet.</p>
          ) : (
            <Table
              // Drawn anew with other columns, so that the grid is entered at its first cell again.
              key={String(isAll)}
              map={pickQuarters(board, isAll)}
            />
          )}
        </section>
      ))}
      <WatchKey>
        <dt>–</dt>
        <dd>Not in the report of that quarter.</dd>
      </WatchKey>
    </>
  )
}

function countMeasures(boards: HeatMap['boards']): number {
  return boards.reduce((sum, { measures }) => sum + measures.length, 0)
}

/** Which filters of the list leave nothing out here: they stay in the address for the way back. */
function ListFilters({ watch, search }: Omit<Props, 'map'>) {
  const { kind, service, officer } = search
  const phrases = describeFilter(watch, { kind, service, officer })
  return phrases.length === 0 ? null : (
    <p className="list-filters">
      These filters are of the list, and leave nothing out of the heat map: {phrases.join('; ')}.
    </p>
  )
}

function QuartersLink({ boards, search }: { boards: HeatMap['boards']; search: WatchSearch }) {
  const most = Math.max(0, ...boards.map(({ quarters }) => quarters.length))
  if (most <= NEWEST_QUARTERS) {
    return null
  }
  const isAll = search.quarters === 'all'
  return (
    <Link
      to="/watch"
      search={withWatch(search, { quarters: isAll ? undefined : 'all' })}
      resetScroll={false}
      aria-current={undefined}
    >
      {isAll ? `Show the newest ${NEWEST_QUARTERS} quarters` : `Show all ${most} quarters`}
    </Link>
  )
}

function TwinLinks({ search }: { search: WatchSearch }) {
  return (
    <nav className="toggle heat-twin" aria-label="How the heat map is shown">
      {([undefined, 'table'] as const).map((twin) => (
        <Link
          key={twin ?? 'colours'}
          to="/watch"
          search={withWatch(search, { twin })}
          resetScroll={false}
          activeOptions={{ exact: true }}
          aria-current={search.twin === twin ? 'page' : undefined}
        >
          {twin === undefined ? 'Colours' : 'Table'}
        </Link>
      ))}
    </nav>
  )
}
