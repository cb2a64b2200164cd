import { AccountPage } from '../features/account/account-page.tsx'
import { SignedPage } from '../features/session/index.ts'

export function AccountView() {
  return (
    <SignedPage>
      <AccountPage />
    </SignedPage>
  )
}
