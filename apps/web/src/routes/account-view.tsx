import { SignedPage } from '../features/session/index.ts'
import { PageTitle } from '../ui/page-title.tsx'

export function AccountView() {
  return (
    <SignedPage>
      <PageTitle title="Account">Account</PageTitle>
    </SignedPage>
  )
}
