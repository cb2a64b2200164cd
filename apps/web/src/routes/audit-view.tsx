import { getRouteApi } from '@tanstack/react-router'
import { AuditPage } from '../features/audit/audit-page.tsx'
import { readAuditSearch } from '../features/audit/audit-search.ts'
import { SignedPage } from '../features/session/index.ts'

const route = getRouteApi('/audit')

export function AuditView() {
  const search = route.useSearch()
  return (
    <SignedPage allow={['performance', 'administrator']}>
      <AuditPage search={readAuditSearch(search)} />
    </SignedPage>
  )
}
