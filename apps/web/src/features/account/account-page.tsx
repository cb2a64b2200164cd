import type { ReactNode } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'
import { WhoPanel } from './who-panel.tsx'

type Props = {
  /** What one follows, which belongs to the measures. */
  follows: ReactNode
}

/** One's own account: who one is here, what one follows, how one signs in and where one has. */
export function AccountPage({ follows }: Props) {
  return (
    <>
      <header className="page-head">
        <PageTitle title="My account">My account</PageTitle>
      </header>
      <div className="account-page">
        <div>
          <WhoPanel />
          {follows}
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
