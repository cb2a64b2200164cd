import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  Link,
  Outlet,
  useLocation,
  useParams,
  useSearch,
} from '@tanstack/react-router'
import { OpenRowsProvider } from '../features/scorecard/open-rows.tsx'
import { AccountCorner } from '../features/session/account-corner.tsx'
import { SiteFoot } from '../features/statements/site-foot.tsx'
import { PageShell } from '../ui/page-shell.tsx'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
})

function Root() {
  return (
    <OpenRowsProvider>
      <PageShell nav={<Nav />} account={<AccountCorner />} foot={<SiteFoot />}>
        <Outlet />
      </PageShell>
    </OpenRowsProvider>
  )
}

function Nav() {
  const { board: inPath } = useParams({ strict: false })
  const { board: inSearch } = useSearch({ strict: false })
  const board = inPath ?? inSearch
  const isMeasure = useLocation({ select: ({ pathname }) => pathname.startsWith('/indicators/') })
  return (
    <ul>
      <li>
        {board === undefined ? (
          <Link to="/">Scorecard</Link>
        ) : (
          <Link to="/boards/$board" params={{ board }}>
            Scorecard
          </Link>
        )}
      </li>
      <li>
        <Link to="/watch">Red watch</Link>
      </li>
      <li>
        <Link
          to="/measures"
          search={{ board }}
          activeOptions={{ includeSearch: false }}
          // A measure's page is one of those that the list leads to.
          {...(isMeasure && { 'aria-current': 'true' })}
        >
          Measures
        </Link>
      </li>
      <li>
        <Link to="/key" search={{ board }}>
          Key
        </Link>
      </li>
    </ul>
  )
}
