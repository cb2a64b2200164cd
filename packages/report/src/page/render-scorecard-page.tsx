import {
  describeQuarter,
  type PublishedQuarter,
  type QuarterContent,
  type SectionContent,
} from '../content/describe-quarter.ts'
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
