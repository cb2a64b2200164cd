import type { PublishedPeriod } from '@quarterdeck/contract'
import {
  describeQuarter,
  type PublishedQuarter,
  type QuarterContent,
  type SectionContent,
} from '../content/describe-quarter.ts'
import { dataAddress, interactiveAddress, plainAddress } from './addresses.ts'
import { OtherCommentary } from './commentary.tsx'
import { FactTables } from './facts.tsx'
import { Foot } from './foot.tsx'
import { Key } from './key.tsx'
import { MeasureTable } from './measure-table.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { renderDocument } from './render-document.tsx'
import { Shape } from './signs.tsx'

/**
 * A published quarter as one HTML document without scripts: for readers without them, for paper
 * and for search engines. Everything the report of the quarter says is on it.
 */
export function renderScorecardPage(quarter: PublishedQuarter): string {
  const content = describeQuarter(quarter)
  const isPublished = quarter.scorecard.as === 'published'
  return renderDocument({
    title: `${content.quarter}, ${content.board}`,
    // What was published is what should be found; the latest figures are a click away.
    description: isPublished ? content.summary : null,
    council: quarter.council,
    links: <HeadLinks quarter={quarter} />,
    children: <Page quarter={quarter} content={content} />,
  })
}

type Props = { quarter: PublishedQuarter; content: QuarterContent }

function Page({ quarter, content }: Props) {
  return (
    <>
      <main id="main">
        <header className="page-head">
          <h1>
            <span className="overline">{content.board}</span> {content.quarter}
          </h1>
          <p className="quiet">{content.facets.join(' · ')}</p>
          {content.restated !== null && <p>{content.restated}</p>}
        </header>
        <Ways quarter={quarter} />
        <FactTables facts={content.facts} />
        <Contents sections={content.sections} />
        <p className="quiet">{content.origin}</p>
        {content.sections.map((section) => (
          <Section key={section.code} section={section} content={content} />
        ))}
        {content.unplaced.length > 0 && <OtherCommentary commentary={content.unplaced} />}
        <Key />
      </main>
      <Foot council={quarter.council} links={<DataLink quarter={quarter} />} />
    </>
  )
}

function Contents({ sections }: { sections: readonly SectionContent[] }) {
  return (
    <nav aria-label="Objectives">
      <ul>
        {sections.map(({ code, title }) => (
          <li key={code}>
            <a href={`#objective-${code}`}>
              {code} {title}
            </a>
          </li>
        ))}
        <li>
          <a href="#key">Key</a>
        </li>
      </ul>
    </nav>
  )
}

function Section({ section, content }: { section: SectionContent; content: QuarterContent }) {
  const { code, title, counts, measures, milestones, lostJudgements } = section
  const { measureTotal, milestoneTotal } = section
  const id = `objective-${code}`
  return (
    <section aria-labelledby={id} className="objective">
      <h2 id={id}>
        <span className="quiet">{code}</span> {title}
      </h2>
      <p className="quiet counts">
        {measureTotal}
        {counts.map(({ status, words }) => (
          <span key={status}>
            {' '}
            <Shape sign={{ kind: 'status', status }} />
            {words}
          </span>
        ))}
      </p>
      {measures.length > 0 && (
        <MeasureTable
          caption={`Measures of ${code}`}
          measures={measures}
          headings={content.headings}
          frame={content.frame}
        />
      )}
      {milestones.length > 0 && (
        <MilestoneTable
          heading={milestoneTotal}
          caption={`Milestones of ${code}`}
          milestones={milestones}
          lostJudgements={lostJudgements}
        />
      )}
    </section>
  )
}

/** The published quarters on either side, which need not follow it in the calendar. */
function findNeighbours({ scorecard, periods }: PublishedQuarter) {
  const at = periods.findIndex(({ id }) => id === scorecard.period.id)
  return {
    previous: at === -1 ? undefined : periods[at + 1],
    next: at < 1 ? undefined : periods[at - 1],
  }
}

/** Ways to other quarters, to the other memory of this one, and to the page with scripts. */
function Ways({ quarter }: { quarter: PublishedQuarter }) {
  const { board, period, as } = quarter.scorecard
  const { previous, next } = findNeighbours(quarter)
  return (
    <nav aria-label="Other quarters and figures">
      <ul className="ways">
        {previous !== undefined && (
          <Neighbour words="Previous" board={board.id} period={previous} />
        )}
        {next !== undefined && <Neighbour words="Next" board={board.id} period={next} />}
        <li>
          {as === 'published' ? (
            <a href={plainAddress(board.id, period.id, 'latest')}>Latest figures</a>
          ) : (
            <a href={plainAddress(board.id, period.id)}>Figures as published</a>
          )}
        </li>
        <li>
          <a href={interactiveAddress(board.id, period.id, as)}>
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

function HeadLinks({ quarter }: { quarter: PublishedQuarter }) {
  const { board, period, as } = quarter.scorecard
  const { previous, next } = findNeighbours(quarter)
  return (
    <>
      <link rel="canonical" href={plainAddress(board.id, period.id, as)} />
      <link
        rel="alternate"
        type="text/html"
        title="Interactive scorecard"
        href={interactiveAddress(board.id, period.id, as)}
      />
      <link
        rel="alternate"
        type="application/json"
        title="The same as data"
        href={dataAddress(board.id, period.id, as)}
      />
      {previous !== undefined && <link rel="prev" href={plainAddress(board.id, previous.id)} />}
      {next !== undefined && <link rel="next" href={plainAddress(board.id, next.id)} />}
    </>
  )
}

function DataLink({ quarter }: { quarter: PublishedQuarter }) {
  const { board, period, as } = quarter.scorecard
  return (
    <li>
      <a href={dataAddress(board.id, period.id, as)}>The same as data (JSON)</a>
    </li>
  )
}
