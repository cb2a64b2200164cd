import { SignedPage } from '../features/session/index.ts'
import { PageTitle } from '../ui/page-title.tsx'

export function AuditView() {
  return (
    <SignedPage>
      <PageTitle title="Audit">Audit</PageTitle>
    </SignedPage>
  )
}
