import '../styles/list-table.css'
import type { Role } from '@quarterdeck/contract'
import { getRouteApi } from '@tanstack/react-router'
import { PublishPage } from '../features/publication/publish-page.tsx'
import { SignedPage } from '../features/session/index.ts'

const route = getRouteApi('/collection/$board/$period/publish')
const ALLOWED: readonly Role[] = ['performance']

/** The quarter in the address, to be published or corrected. */
export function PublishView() {
  const { board, period } = route.useParams()
  return (
    <SignedPage allow={ALLOWED}>
      <PublishPage key={`${board} ${period}`} board={board} period={period} />
    </SignedPage>
  )
}
