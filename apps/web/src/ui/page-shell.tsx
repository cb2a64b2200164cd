import type { ReactNode } from 'react'

type Props = {
  /** The links of the page's head. */
  nav: ReactNode
  /** What its end says of who is signed in. */
  account: ReactNode
  foot: ReactNode
  children: ReactNode
}

/** What every page stands in: a way past the head, the head, the page itself, and the foot. */
export function PageShell({ nav, account, foot, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="site-head">
        <div className="wrap site-head-row">
          <span className="wordmark">Quarterdeck</span>
          <nav aria-label="Pages">{nav}</nav>
          {account}
        </div>
      </header>
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      {foot}
    </>
  )
}
