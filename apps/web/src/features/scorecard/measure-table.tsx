import type { Scorecard } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import type { TimeFrame } from './find-time-frame.ts'
import type { Section } from './lay-out-sections.ts'
import { MeasureRows } from './measure-rows.tsx'

type Props = {
  section: Section
  headings: Scorecard['headings']
  frame: TimeFrame
  /** The id of the heading that names the table. */
  labelledBy: string
}

/**
 * The measures of one objective. The roles repeat what the elements already are, because a narrow
 * page lays rows out as cards, and some browsers then no longer see a table in them.
 */
export function MeasureTable({ section, headings, frame, labelledBy }: Props) {
  return (
    <table className="measures" role="table" aria-labelledby={labelledBy}>
      <colgroup>
        <col className="col-code" />
        <col />
        <col className="col-figure" />
        <col className="col-figure" />
        <col className="col-current" />
        <col className="col-direction" />
        <col className="col-progress" />
        <col className="col-trend" />
        <col className="col-why" />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <Heading>Code</Heading>
          <Heading>Measure</Heading>
          <Heading className="figure">{headings.priorActual}</Heading>
          <Heading className="figure">{headings.target}</Heading>
          <Heading className="figure cell-current">Current</Heading>
          <Heading>Direction</Heading>
          <Heading>Progress</Heading>
          <Heading>{headings.sparkline}</Heading>
          <Heading>
            <span className="unseen">Explanation</span>
          </Heading>
        </tr>
      </thead>
      {section.measures.map((measure) => (
        <MeasureRows key={measure.code} measure={measure} headings={headings} frame={frame} />
      ))}
    </table>
  )
}

function Heading({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <th scope="col" role="columnheader" className={className}>
      {children}
    </th>
  )
}
