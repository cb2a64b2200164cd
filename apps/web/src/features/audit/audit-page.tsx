import { addressOf, auditApi } from '@quarterdeck/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Loading } from '../../ui/loading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import type { AuditSearch } from './audit-search.ts'
import { AuditTable } from './audit-table.tsx'
import { AuditToolbar } from './audit-toolbar.tsx'
import { auditQuery } from './queries.ts'

/** Who changed what, newest first, as far as one may see it. */
export function AuditPage({ search }: { search: AuditSearch }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...auditQuery(search),
    throwOnError: true,
  })
  const [first] = data?.pages ?? []
  if (data === undefined || first === undefined) {
    return <Loading />
  }
  const rows = data.pages.flatMap((page) => page.rows)
  const isFiltered = Object.keys(search).length > 0
  return (
    <>
      <header className="page-head">
        <PageTitle title="Audit trail">Audit trail</PageTitle>
        <a
          className="button"
          href={addressOf(auditApi.exportAudit, { query: search })}
          download="audit-trail.csv"
        >
          Export as CSV
        </a>
      </header>
      <AuditToolbar search={search} choices={first} />
      <p role="status" className="table-count">
        {sayCount(rows.length, hasNextPage)}
        {isFiltered && (
          <>
            {' '}
            found. <Link to="/audit">Show all</Link>
          </>
        )}
      </p>
      {rows.length === 0 ? (
        <p className="panel">
          Nothing was changed that fits this. Take a filter away, or widen the days.
        </p>
      ) : (
        <AuditTable rows={rows} />
      )}
      {hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? 'Loading more' : 'Load more'}
        </button>
      )}
    </>
  )
}

function sayCount(count: number, areThereMore: boolean): string {
  const changes = count === 1 ? '1 change' : `${count} changes`
  return areThereMore ? `The newest ${changes}` : changes
}
