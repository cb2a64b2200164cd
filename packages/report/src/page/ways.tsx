import type { PublishedPeriod } from '@quarterdeck/contract'
import type { PublishedQuarter } from '../content/describe-quarter.ts'
import { dataAddress, interactiveAddress, plainAddress, type View } from './addresses.ts'

/** The view that a page is of: an issue that no longer stands is named, the one that does is not. */
function viewOf({ scorecard }: PublishedQuarter): View {
  const { as, correctedBy, publication } = scorecard
  return { as, issue: correctedBy === null ? undefined : publication.sequence }
}

/** The published quarters on either side, which need not follow it in the calendar. */
function findNeighbours({ scorecard, periods }: PublishedQuarter) {
  const at = periods.findIndex(({ id }) => id === scorecard.period.id)
  return {
    previous: at === -1 ? undefined : periods[at + 1],
    next: periods[at - 1],
  }
}

/** Ways to other quarters, to the other memory of this one, and to the page with scripts. */
export function Ways({ quarter }: { quarter: PublishedQuarter }) {
  const { board, period, as } = quarter.scorecard
  const { previous, next } = findNeighbours(quarter)
  const { issue } = viewOf(quarter)
  return (
    <nav aria-label="Other quarters and figures">
      <ul className="ways">
        {previous !== undefined && (
          <Neighbour words="Previous" board={board.id} period={previous} />
        )}
        {next !== undefined && <Neighbour words="Next" board={board.id} period={next} />}
        <li>
          {as === 'published' ? (
            <a href={plainAddress(board.id, period.id, { as: 'latest', issue })}>Latest figures</a>
          ) : (
            <a href={plainAddress(board.id, period.id, { issue })}>Figures as published</a>
          )}
        </li>
        <li>
          <a href={interactiveAddress(board.id, period.id, viewOf(quarter))}>
            Interactive scorecard (needs JavaScript)
          </a>
        </li>
      </ul>
    </nav>
  )
}

type NeighbourProps = { words: 'Previous' | 'Next'; board: string; period: PublishedPeriod }

function Neighbour({ words, board, period }: NeighbourProps) {
  return (
    <li>
      {words}: <a href={plainAddress(board, period.id)}>{period.label}</a>
    </li>
  )
}

/** For search engines and browsers: the page itself, its other forms, its neighbours. */
export function HeadLinks({ quarter }: { quarter: PublishedQuarter }) {
  const { board, period, as } = quarter.scorecard
  const { previous, next } = findNeighbours(quarter)
  return (
    <>
      <link rel="canonical" href={plainAddress(board.id, period.id, { as })} />
      <link
        rel="alternate"
        type="text/html"
        title="Interactive scorecard"
        href={interactiveAddress(board.id, period.id, viewOf(quarter))}
      />
      <link
        rel="alternate"
        type="application/json"
        title="The same as data"
        href={dataAddress(board.id, period.id, viewOf(quarter))}
      />
      {previous !== undefined && <link rel="prev" href={plainAddress(board.id, previous.id)} />}
      {next !== undefined && <link rel="next" href={plainAddress(board.id, next.id)} />}
    </>
  )
}

export function DataLink({ quarter }: { quarter: PublishedQuarter }) {
  const { board, period } = quarter.scorecard
  return (
    <li>
      <a href={dataAddress(board.id, period.id, viewOf(quarter))}>The same as data (JSON)</a>
    </li>
  )
}
