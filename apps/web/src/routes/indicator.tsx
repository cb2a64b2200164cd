import { createRoute, type ErrorComponentProps } from '@tanstack/react-router'
import { ErrorPage } from '../app/error-page.tsx'
import { lazyPage } from '../app/lazy-page.ts'
import { periodsQuery } from '../features/boards/queries.ts'
import { parseIndicatorSearch } from '../features/indicator/indicator-search.ts'
import { IndicatorSkeleton } from '../features/indicator/indicator-skeleton.tsx'
import { NotInQuarter } from '../features/indicator/not-in-quarter.tsx'
import { indicatorQuery } from '../features/indicator/queries.ts'
import { describeFault } from '../ui/describe-fault.ts'
import { rootRoute } from './root.tsx'

/** One indicator of a board; without a board, the page finds out which has it. */
export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$indicator',
  validateSearch: parseIndicatorSearch,
  loaderDeps: ({ search: { board, period, as } }) => ({ board, period, as }),
  loader: async ({ context: { queryClient }, params, deps }) => {
    if (deps.board !== undefined) {
      const asked = { period: deps.period, as: deps.as ?? ('published' as const) }
      await Promise.all([
        queryClient.ensureQueryData(indicatorQuery(deps.board, params.indicator, asked)),
        queryClient.ensureQueryData(periodsQuery(deps.board)),
      ])
    }
  },
  pendingComponent: IndicatorSkeleton,
  component: lazyPage(() => import('./indicator-view.tsx'), 'IndicatorView'),
  errorComponent: Failed,
})

/** A measure that is not in the quarter asked for may well be in another one. */
function Failed(props: ErrorComponentProps) {
  const { indicator } = indicatorRoute.useParams()
  const { board } = indicatorRoute.useSearch()
  return describeFault(props.error) === 'not-found' ? (
    <NotInQuarter indicator={indicator} board={board} />
  ) : (
    <ErrorPage {...props} />
  )
}
