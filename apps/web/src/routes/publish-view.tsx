import '../styles/list-table.css'
import type { Role } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { periodsQuery } from '../features/boards/queries.ts'
import { PublishPage } from '../features/publication/publish-page.tsx'
import { SignedPage } from '../features/session/index.ts'

// In one file to load with publishing: each more would be named in the first view.
export { DraftView } from './draft-view.tsx'

const route = getRouteApi('/collection/$board/$period/publish')
const ALLOWED: readonly Role[] = ['performance']

/** The quarter in the address, to be published or corrected. */
export function PublishView() {
  const { board, period } = route.useParams()
  return (
    <SignedPage allow={ALLOWED}>
      <PublishOf key={`${board} ${period}`} board={board} period={period} />
    </SignedPage>
  )
}

function PublishOf({ board, period }: { board: string; period: string }) {
  const { data } = useSuspenseQuery(periodsQuery(board))
  return (
    <PublishPage
      board={board}
      period={period}
      name={data.board.name}
      isPublished={data.periods.some(({ id }) => id === period)}
    />
  )
}
