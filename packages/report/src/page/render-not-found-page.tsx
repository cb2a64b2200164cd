import type { Council } from '@quarterdeck/contract'
import { PLAIN_INDEX } from './addresses.ts'
import { Foot } from './foot.tsx'
import { renderDocument } from './render-document.tsx'

const TITLE = 'Page not found'

/** An address that leads nowhere, or to a board or quarter that is not published. */
export function renderNotFoundPage(council: Council | null): string {
  return renderDocument({
    title: TITLE,
    description: null,
    council,
    children: (
      <>
        <main id="main">
          <h1>{TITLE}</h1>
          <p>
            There is nothing published at this address. If you typed it, check it. If you followed a
            link, the board or the quarter it leads to may not be published yet.
          </p>
          <p>
            <a href={PLAIN_INDEX}>See every published quarter</a>
          </p>
        </main>
        <Foot council={council} />
      </>
    ),
  })
}
