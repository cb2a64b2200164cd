import '../styles/draft.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { periodsQuery } from '../features/boards/queries.ts'
import { DraftPage } from '../features/publication/draft-page.tsx'
import { draftQuery } from '../features/publication/queries.ts'
import { ScorecardPage } from '../features/scorecard/scorecard-page.tsx'
import { SignedPage } from '../features/session/index.ts'

const route = getRouteApi('/collection/$board/$period/draft')

/** The scorecard of the quarter in the address as it would be published now. */
export function DraftView() {
  const { board, period } = route.useParams()
  return (
    <SignedPage>
      <DraftOf key={`${board} ${period}`} board={board} period={period} />
    </SignedPage>
  )
}

function DraftOf({ board, period }: { board: string; period: string }) {
  const search = route.useSearch()
  const { data: looked } = useSuspenseQuery(draftQuery(board, period))
  const { data: published } = useSuspenseQuery(periodsQuery(board))
  const isPublished = published.periods.some(({ id }) => id === period)
  return (
    <DraftPage board={board} period={period} looked={looked} isPublished={isPublished}>
      {(parts) => <ScorecardPage {...parts} search={search} />}
    </DraftPage>
  )
}
