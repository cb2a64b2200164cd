import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  Link,
  Outlet,
  useParams,
  useSearch,
} from '@tanstack/react-router'
import { OpenRowsProvider } from '../features/scorecard/open-rows.tsx'
import { PageShell } from '../ui/page-shell.tsx'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
})

function Root() {
  return (
    <OpenRowsProvider>
      <PageShell nav={<Nav />}>
        <Outlet />
      </PageShell>
    </OpenRowsProvider>
  )
}

function Nav() {
  const { board: inPath } = useParams({ strict: false })
  const { board: inSearch } = useSearch({ strict: false })
  const board = inPath ?? inSearch
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
        <Link to="/key" search={{ board }}>
          Key
        </Link>
      </li>
    </ul>
  )
}
