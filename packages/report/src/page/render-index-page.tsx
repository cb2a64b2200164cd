import type { Council, PeriodList } from '@quarterdeck/contract'
import { formatDate, formatDays } from '@quarterdeck/wording'
import { PLAIN_INDEX, plainAddress } from './addresses.ts'
import { Foot } from './foot.tsx'
import { renderDocument } from './render-document.tsx'

export type PublishedBoards = {
  /** Each board with its published quarters, newest first. */
  readonly boards: readonly PeriodList[]
  readonly council: Council | null
}

const TITLE = 'Published scorecards'

/** The list of all plain pages: every board and its published quarters. */
export function renderIndexPage({ boards, council }: PublishedBoards): string {
  return renderDocument({
    title: TITLE,
    description: 'Every quarter’s scorecard that a board has published.',
    council,
    links: <link rel="canonical" href={PLAIN_INDEX} />,
    children: (
      <>
        <main id="main">
          <h1>{TITLE}</h1>
          {boards.length === 0 ? (
            <p>No board is set up yet, so nothing is published.</p>
          ) : (
            // Whoever asks for the watch without scripts is led here, and no link leads back.
            <p>
              The red watch, what is red across all boards, needs JavaScript; the published
              scorecards are listed below, and each says what is red.
            </p>
          )}
          {boards.map((each) => (
            <Board key={each.board.id} list={each} />
          ))}
        </main>
        <Foot council={council} />
      </>
    ),
  })
}

function Board({ list: { board, periods } }: { list: PeriodList }) {
  return (
    <section aria-labelledby={board.id}>
      <h2 id={board.id}>{board.name}</h2>
      {periods.length === 0 && <p>Nothing is published yet.</p>}
      {periods.length > 0 && (
        <ul className="quarters">
          {periods.map(({ id, label, from, to, publication }) => (
            <li key={id}>
              <a href={plainAddress(board.id, id)}>{label}</a>{' '}
              <span className="quiet">
                {formatDays(from, to)} · Published {formatDate(publication.date)}
              </span>{' '}
              <a href={plainAddress(board.id, id, { as: 'latest' })}>
                Latest figures<span className="unseen"> of {label}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
