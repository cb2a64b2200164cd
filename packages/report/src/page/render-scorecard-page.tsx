import { formatDate } from '@quarterdeck/wording'
import {
  describeQuarter,
  type PublishedQuarter,
  type QuarterContent,
  type SectionContent,
} from '../content/describe-quarter.ts'
import { plainAddress } from './addresses.ts'
import { Changes } from './changes.tsx'
import { OtherCommentary } from './commentary.tsx'
import { FactTables } from './facts.tsx'
import { Foot } from './foot.tsx'
import { Key } from './key.tsx'
import { renderDocument } from './render-document.tsx'
import { Section } from './section.tsx'
import { DataLink, HeadLinks, Ways } from './ways.tsx'

/**
 * A published quarter as one HTML document without scripts: for readers without them, for paper
 * and for search engines. Everything the report of the quarter says is on it.
 */
export function renderScorecardPage(quarter: PublishedQuarter): string {
  const content = describeQuarter(quarter)
  const { as, correctedBy, publication } = quarter.scorecard
  const stands = correctedBy === null
  const issue = stands ? '' : ` (issue of ${formatDate(publication.date)}, corrected since)`
  return renderDocument({
    title: `${content.quarter}${issue}, ${content.board}`,
    // What was published and stands is what should be found; all else is a click away.
    description: as === 'published' && stands ? content.summary : null,
    council: quarter.council,
    links: <HeadLinks quarter={quarter} />,
    children: <Page quarter={quarter} content={content} />,
  })
}

type Props = { quarter: PublishedQuarter; content: QuarterContent }

function Page({ quarter, content }: Props) {
  const { board, period } = quarter.scorecard
  return (
    <>
      <main id="main">
        <header className="page-head">
          <h1>
            <span className="overline">{content.board}</span> {content.quarter}
          </h1>
          <p className="quiet">{content.facets.join(' · ')}</p>
          {content.issues.map(({ lead, reason, other, link }) => (
            <p key={lead} className="issue">
              <b>{lead}</b>: {reason}{' '}
              <a href={plainAddress(board.id, period.id, { issue: other })}>{link}</a>
            </p>
          ))}
          {content.incomplete !== null && (
            <p className="issue">
              <b>Published with returns missing or not signed off</b>: {content.incomplete}
            </p>
          )}
          <Changes changes={quarter.changes} />
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
