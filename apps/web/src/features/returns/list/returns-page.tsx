import type { OwedReturn } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../../ui/page-title.tsx'
import { returnsQuery } from '../queries.ts'
import { groupReturns, isDone, isToCheck, isToEnter } from './group-returns.ts'
import { filterReturns, type ReturnsSearch } from './returns-search.ts'
import { ReturnsTable } from './returns-table.tsx'
import { ReturnsToolbar } from './returns-toolbar.tsx'

/** What the reader owes, by quarter and board, and what waits for them to check it. */
export function ReturnsPage({ search }: { search: ReturnsSearch }) {
  const { data } = useSuspenseQuery(returnsQuery())
  const { returns } = data
  const found = filterReturns(returns, search)
  const toCheck = found.filter(isToCheck)
  const toEnter = found.filter(isToEnter)
  const others = found.filter((owed) => !isToCheck(owed) && !isToEnter(owed))
  const isFiltered = Object.keys(search).length > 0
  return (
    <>
      <header className="page-head">
        <div>
          <PageTitle title="My returns">My returns</PageTitle>
          {returns.length > 0 && <p className="quiet">{sumUp(returns)}</p>}
        </div>
        {toCheck.length > 0 && toEnter.length > 0 && (
          <a className="button" href="#to-check">
            Go to what is to check ({toCheck.length})
          </a>
        )}
      </header>
      {returns.length === 0 ? (
        <div className="panel">
          <p>No quarter is open for returns that you answer for.</p>
          <p>
            The performance team opens a quarter and tells you when it is due. If you expected
            something here, ask them whether the plan names you.
          </p>
        </div>
      ) : (
        <ReturnsToolbar search={search} returns={returns} />
      )}
      {isFiltered && (
        <p role="status" className="table-count">
          {found.length} of {returns.length} shown. <Link to="/returns">Show all</Link>
        </p>
      )}
      {returns.length > 0 && found.length === 0 && (
        <p className="panel">Nothing fits this. Take a filter away, or search for another word.</p>
      )}
      <List title="To enter" id="to-enter" returns={toEnter} />
      <List title="To check" id="to-check" returns={toCheck} />
      <List
        title="With their officers"
        id="with-officers"
        returns={others.filter((owed) => !isDone(owed))}
      />
      <List title="Handed in or not due" id="done" returns={others.filter(isDone)} />
    </>
  )
}

function sumUp(returns: readonly OwedReturn[]): string {
  const toEnter = returns.filter(isToEnter).length
  const toCheck = returns.filter(isToCheck).length
  const late = returns.filter(({ isLate }) => isLate).length
  const parts = [
    toEnter > 0 && `${toEnter} to enter`,
    late > 0 && `${late} late`,
    toCheck > 0 && `${toCheck} to check`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'Nothing waits for you.' : `${parts.join(', ')}.`
}

type ListProps = { title: string; id: string; returns: readonly OwedReturn[] }

function List({ title, id, returns }: ListProps) {
  if (returns.length === 0) {
    return null
  }
  return (
    <section aria-labelledby={id} className="returns-list">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {groupReturns(returns).map((group) => (
        <ReturnsTable key={`${group.period.id} ${group.board.id}`} group={group} under={id} />
      ))}
    </section>
  )
}
