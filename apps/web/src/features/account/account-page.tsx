import { PageTitle } from '../../ui/page-title.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'
import { WhoPanel } from './who-panel.tsx'

/** One's own account: who one is here, how one signs in, and where one is signed in. */
export function AccountPage() {
  return (
    <>
      <header className="page-head">
        <PageTitle title="My account">My account</PageTitle>
      </header>
      <div className="account-page">
        <div>
          <WhoPanel />
          <SessionsPanel />
        </div>
        <div>
          <PasswordPanel />
          <SecondFactorPanel />
        </div>
      </div>
    </>
  )
}
