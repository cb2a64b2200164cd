import { useSuspenseQuery } from '@tanstack/react-query'
import { createRoute, linkOptions } from '@tanstack/react-router'
import { QuarterPicker } from '../features/boards/quarter-picker.tsx'
import { periodsQuery } from '../features/boards/queries.ts'
import { carrySearch } from '../features/scorecard/carry-search.ts'
import { scorecardQuery } from '../features/scorecard/queries.ts'
import { ScorecardHead } from '../features/scorecard/scorecard-head.tsx'
import { ScorecardPage } from '../features/scorecard/scorecard-page.tsx'
import { parseScorecardSearch } from '../features/scorecard/scorecard-search.ts'
import { ScorecardSkeleton } from '../features/scorecard/scorecard-skeleton.tsx'
import { BoardQuestions } from './board-questions.tsx'
import { rootRoute } from './root.tsx'

/** One quarter of one board; the view of it stands in the address. */
export const scorecardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/boards/$board/$period',
  validateSearch: parseScorecardSearch,
  loaderDeps: ({ search: { as, issue } }) => ({ as, issue }),
  loader: async ({ context, params, deps }) => {
    await Promise.all([
      context.queryClient.ensureQueryData(scorecardQuery(params.board, params.period, deps)),
      context.queryClient.ensureQueryData(periodsQuery(params.board)),
    ])
  },
  pendingComponent: ScorecardSkeleton,
  component: ScorecardView,
})

function ScorecardView() {
  const { board, period } = scorecardRoute.useParams()
  const search = scorecardRoute.useSearch()
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(board, period, search))
  const { data } = useSuspenseQuery(periodsQuery(board))
  const first = data.periods.at(-1)
  return (
    <ScorecardPage
      scorecard={scorecard}
      search={search}
      head={
        <ScorecardHead
          scorecard={scorecard}
          picker={
            <QuarterPicker
              periods={data.periods}
              period={period}
              linkTo={(to) =>
                linkOptions({
                  to: '/boards/$board/$period',
                  params: { board, period: to.id },
                  search: carrySearch(search, scorecard.period, {
                    year: to.year,
                    isFirst: to.id === first?.id,
                  }),
                })
              }
            />
          }
        />
      }
      questions={<BoardQuestions board={board} period={scorecard.period} about={null} />}
    />
  )
}
