import type { Scorecard } from '@quarterdeck/contract'
import type { MeasureContent } from '../content/describe-measure.ts'
import type { TimeFrame } from '../content/describe-trend.ts'
import { Explanation } from './explanation.tsx'
import { FigureColumns } from './figure-columns.tsx'
import { Direction, Status } from './signs.tsx'
import { Cell, RowHead, Table } from './table.tsx'
import { Trend } from './trend.tsx'

type Headings = Scorecard['headings']

type TableProps = {
  caption: string
  measures: readonly MeasureContent[]
  headings: Headings
  frame: TimeFrame
}

const COLUMN_COUNT = 8

/** The measures of one objective: each a group of rows that stays whole on paper. */
export function MeasureTable({ caption, measures, headings, frame }: TableProps) {
  const columns = [
    { words: 'Code' },
    { words: 'Measure' },
    { words: headings.priorActual, isFigure: true },
    { words: headings.target, isFigure: true },
    { words: 'Current', isFigure: true },
    { words: 'Direction' },
    { words: 'Progress' },
    { words: headings.sparkline },
  ]
  return (
    <Table className="measures" caption={caption} columns={columns}>
      {measures.map((measure) => (
        <MeasureRows key={measure.id} measure={measure} headings={headings} frame={frame} />
      ))}
    </Table>
  )
}

type RowsProps = { measure: MeasureContent; headings: Headings; frame: TimeFrame }

function MeasureRows({ measure, headings, frame }: RowsProps) {
  const { direction, progress } = measure
  const rowSpan = 1 + measure.parts.length
  return (
    <tbody role="rowgroup" className={`is-${progress.status}`} id={`measure-${measure.id}`}>
      <tr role="row" className="main">
        <Cell className="code" rowSpan={rowSpan}>
          {measure.code}
        </Cell>
        <RowHead scope="rowgroup">
          <b>{measure.title}</b> <span className="quiet">{measure.facets.join(' · ')}</span>
        </RowHead>
        <FigureColumns figures={measure.figures} headings={headings} />
        <Cell rowSpan={rowSpan} label="Direction">
          <Direction status={direction.status} sinceYearEnd={direction.sinceYearEnd} />{' '}
          <span className="quiet">{direction.brief}</span>
        </Cell>
        <Cell rowSpan={rowSpan} label="Progress">
          <Status status={progress.status} /> <span className="quiet">{progress.brief}</span>
          {progress.was !== null && <span className="changed"> {progress.was}</span>}
        </Cell>
        <Cell rowSpan={rowSpan} label={headings.sparkline}>
          <Trend trend={measure.trend} frame={frame} />
        </Cell>
      </tr>
      {measure.parts.map((part) => (
        <tr role="row" className="part" key={part.component}>
          <RowHead className="quiet">{part.component}</RowHead>
          <FigureColumns figures={part} headings={headings} />
        </tr>
      ))}
      <tr role="row" className="why">
        <Cell colSpan={COLUMN_COUNT}>
          <Explanation measure={measure} />
        </Cell>
      </tr>
    </tbody>
  )
}
