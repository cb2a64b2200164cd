import '../styles/follows.css'
import { AccountPage } from '../features/account/account-page.tsx'
import { FollowsPanel } from '../features/follows/follows-panel.tsx'
import { SignedPage } from '../features/session/index.ts'

export function AccountView() {
  return (
    <SignedPage>
      <AccountPage follows={<FollowsPanel />} />
    </SignedPage>
  )
}
