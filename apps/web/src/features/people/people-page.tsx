import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'
import { filterAccounts } from './filter-accounts.ts'
import type { PeopleSearch } from './people-search.ts'
import { PeopleTable } from './people-table.tsx'
import { PeopleToolbar } from './people-toolbar.tsx'
import { peopleQuery } from './queries.ts'

/** Everybody who has an account, to be found by name, role and state. */
export function PeoplePage({ search }: { search: PeopleSearch }) {
  const { data } = useSuspenseQuery(peopleQuery())
  const found = filterAccounts(data.accounts, search)
  const isFiltered = Object.keys(search).length > 0
  return (
    <>
      <header className="page-head">
        <PageTitle title="People">People</PageTitle>
        <Link to="/people" search={{ person: 'new' }} className="button is-primary">
          Invite a person
        </Link>
      </header>
      <PeopleToolbar search={search} />
      <p role="status" className="table-count">
        {countPeople(found.length)}
        {isFiltered && (
          <>
            {' '}
            found. <Link to="/people">Show all</Link>
          </>
        )}
      </p>
      {found.length > 0 && <PeopleTable accounts={found} people={data} search={search} />}
      {found.length === 0 && (
        <p className="panel">
          Nobody’s account fits this. Take a filter away, or search for another part of the name.
        </p>
      )}
    </>
  )
}

function countPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}
