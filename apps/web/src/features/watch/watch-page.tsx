import type { Watch } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'
import { Notice } from '../../ui/states.tsx'
import { describeFilter } from './describe-filter.ts'
import { filterOf, type WatchSearch, withWatch } from './watch-search.ts'

type Props = {
  watch: Watch
  search: WatchSearch
  /** The view that is open: the list, or the heat map. */
  children: ReactNode
}

/** What senior leaders are to see across all boards: its head, and one of its two views. */
export function WatchPage({ watch, search, children }: Props) {
  const phrases = describeFilter(watch, filterOf(search))
  if (watch.boards.every(({ period }) => period === null)) {
    return (
      <Notice title="No quarter is published yet">
        <p>
          What is red, and for how long, is shown here once the performance team has published a
          board’s first quarter.
        </p>
        <p>
          <Link to="/">Go to the boards</Link>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <header className="page-head">
        <div>
          <PageTitle title={['Red watch', ...phrases].join(': ')}>Red watch</PageTitle>
          <BoardLines boards={watch.boards} />
        </div>
        <div className="page-head-controls">
          <nav className="toggle" aria-label="Views of the red watch">
            <ViewLink search={search} view={undefined}>
              List
            </ViewLink>
            <ViewLink search={search} view="heat-map">
              Heat map
            </ViewLink>
          </nav>
        </div>
      </header>
      {children}
    </>
  )
}

/** Which boards are watched, by the quarter that each is watched by: most publish the same one. */
function BoardLines({ boards }: Pick<Watch, 'boards'>) {
  const byQuarter = Map.groupBy(boards, ({ period }) => period?.label ?? 'Nothing published yet')
  return [...byQuarter].map(([quarter, those]) => (
    <p key={quarter} className="page-head-dates">
      {quarter}:{' '}
      {those.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <Link to="/boards/$board" params={{ board: id }}>
            {name}
          </Link>
        </Fragment>
      ))}
    </p>
  ))
}

type ViewProps = { search: WatchSearch; view: WatchSearch['view']; children: ReactNode }

function ViewLink({ search, view, children }: ViewProps) {
  return (
    <Link
      to="/watch"
      search={withWatch(search, { view })}
      activeOptions={{ exact: true }}
      aria-current={search.view === view ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
