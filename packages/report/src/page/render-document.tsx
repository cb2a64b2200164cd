import type { Council } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PLAIN_INDEX, STYLESHEET } from './addresses.ts'

type Props = {
  readonly title: string
  /** What a search engine says of the page; null keeps the page out of search engines. */
  readonly description: string | null
  readonly council: Council | null
  /** Links in the head to this page's other forms and to its neighbours. */
  readonly links?: ReactNode
  readonly children: ReactNode
}

/** A whole HTML document. React escapes all that is put into it, and no script goes with it. */
export function renderDocument(props: Props): string {
  return `<!doctype html>${renderToStaticMarkup(<Document {...props} />)}\n`
}

function Document({ title, description, council, links, children }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Quarterdeck`}</title>
        {description === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <meta name="description" content={description} />
        )}
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <link rel="stylesheet" href={STYLESHEET} />
        {links}
      </head>
      <body>
        <a className="skip-link" href="#main">
          Skip to the page
        </a>
        <header className="site-head">
          <p>
            <b>Quarterdeck</b>
            {council !== null && <span className="quiet"> {council.name}</span>}
          </p>
          <nav aria-label="Pages">
            <a href={PLAIN_INDEX}>All published quarters</a>
          </nav>
        </header>
        {children}
      </body>
    </html>
  )
}
