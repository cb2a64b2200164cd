import type { Scorecard } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import type { FigureContent } from '../content/describe-figure.ts'
import type { FigureCells, MeasureContent } from '../content/describe-measure.ts'
import type { TimeFrame } from '../content/describe-trend.ts'
import { Commentary } from './commentary.tsx'
import { Direction, Shape, Status } from './signs.tsx'
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
        <Figures figures={measure.figures} headings={headings} />
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
          <Figures figures={part} headings={headings} />
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

function Figures({ figures, headings }: { figures: FigureCells; headings: Headings }) {
  return (
    <>
      <FigureCell figure={figures.priorActual} label={headings.priorActual} />
      <FigureCell figure={figures.target} label={headings.target} />
      <FigureCell figure={figures.current} label="Current" isCurrent />
    </>
  )
}

type FigureProps = { figure: FigureContent; label: string; isCurrent?: boolean }

function FigureCell({ figure, label, isCurrent = false }: FigureProps) {
  const { text, isFigure, provisional, noted, beneath } = figure
  if (text === '') {
    return <Cell className="empty" />
  }
  return (
    <Cell className={isCurrent ? 'figure current' : 'figure'} label={label}>
      <span className={isFigure ? 'value' : 'quiet'}>
        {text}
        {provisional && <Mark letter="p" words="provisional" />}
        {noted && <Mark letter="†" words="see the note beneath" />}
      </span>
      {beneath.map((words) => (
        <span key={words} className="quiet">
          {' '}
          {words}
        </span>
      ))}
    </Cell>
  )
}

function Mark({ letter, words }: { letter: string; words: string }) {
  return (
    <>
      <abbr title={words} aria-hidden>
        {letter}
      </abbr>
      <span className="unseen"> {words}</span>
    </>
  )
}

/** The sentences beneath a measure. */
function Explanation({ measure }: { measure: MeasureContent }) {
  const { explanation, progress, commentary } = measure
  const { sinceYearEnd } = explanation
  return (
    <dl className="explanation">
      <Entry term="Progress">
        <Status status={progress.status} />: {explanation.progress.join(' ')}
      </Entry>
      <Entry term="Direction of travel">
        {explanation.direction.join(' ')}
        {sinceYearEnd !== null && (
          <>
            {' '}
            <Shape sign={{ kind: 'direction', status: sinceYearEnd.status, sinceYearEnd: true }} />
            {sinceYearEnd.reason}
          </>
        )}
      </Entry>
      <Entry term="The figures">{explanation.figures.join(' ')}</Entry>
      {commentary.length > 0 && (
        <Entry term="Commentary" className="said">
          {commentary.map((each) => (
            <Commentary key={each.text?.paragraphs.join('\n') ?? each.at.id} commentary={each} />
          ))}
        </Entry>
      )}
    </dl>
  )
}

type EntryProps = { term: string; className?: string; children: ReactNode }

function Entry({ term, className, children }: EntryProps) {
  return (
    <div className={className}>
      <dt>{term}</dt> <dd>{children}</dd>
    </div>
  )
}
