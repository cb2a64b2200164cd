import '../styles/list-table.css'
import '../styles/commentary.css'
import '../styles/returns.css'
import { ReturnKind } from '@quarterdeck/contract'
import { getRouteApi, notFound } from '@tanstack/react-router'
import { ReturnsPage } from '../features/returns/list/returns-page.tsx'
import { readReturnsSearch } from '../features/returns/list/returns-search.ts'
import { ReturnPage } from '../features/returns/sheet/return-page.tsx'
import { SignedPage } from '../features/session/index.ts'

const listRoute = getRouteApi('/returns')
const route = getRouteApi('/returns/$board/$period/$kind/$id')

const ROLES = ['officer', 'director', 'performance', 'administrator'] as const

export function ReturnsView() {
  const search = listRoute.useSearch()
  return (
    <SignedPage allow={ROLES}>
      <ReturnsPage search={readReturnsSearch(search)} />
    </SignedPage>
  )
}

export function ReturnView() {
  const params = route.useParams()
  const kind = ReturnKind.safeParse(params.kind).data
  if (kind === undefined) {
    throw notFound()
  }
  const pageKey = { ...params, kind }
  return (
    <SignedPage allow={ROLES}>
      <ReturnPage key={Object.values(pageKey).join(' ')} pageKey={pageKey} />
    </SignedPage>
  )
}
