import type { Measure, Scorecard } from '@quarterdeck/contract'
import { layOutFigures, listFigureNotes, STATUS_WORDS, UNSIGNED } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { Status } from '../../ui/status.tsx'
import { DirectionCell } from './direction-cell.tsx'
import { FigureCell } from './figure-cell.tsx'
import type { TimeFrame } from './find-time-frame.ts'
import { MeasureExplanation } from './measure-explanation.tsx'
import { MeasureTrend } from './measure-trend.tsx'
import { useOpenRows } from './open-rows.tsx'
import { useScorecardView } from './scorecard-view.tsx'

type Props = {
  measure: Measure
  headings: Scorecard['headings']
  frame: TimeFrame
}

/**
 * One measure: its own row, a row for each component beneath it, and the explanation when it is
 * asked for. Together they are one group of rows, which stays whole on paper.
 */
export function MeasureRows({ measure, headings, frame }: Props) {
  const { board, period, search, linkTo } = useScorecardView()
  const { isOpen, setOpen } = useOpenRows(board, period)
  const { main, parts } = layOutFigures(measure)
  const open = isOpen(measure.code)
  const rows = 1 + parts.length
  const id = measure.code.replace(/\W/g, '-')
  return (
    <tbody className={`measure is-${measure.rag.status}`} role="rowgroup">
      <tr role="row" className="measure-main">
        <td role="cell" className="cell-code" rowSpan={rows}>
          {measure.code}
        </td>
        <th scope="row" role="rowheader" className="cell-title">
          <span className="measure-title">
            <Link
              {...(linkTo?.('measure', measure.indicator) ?? {
                to: '/indicators/$indicator',
                params: { indicator: measure.indicator },
                search: { board, period, as: search.as, issue: search.issue },
              })}
            >
              {measure.title}
            </Link>
          </span>
          <span className="facets">
            <span>{measure.aim}</span>
            <span>{measure.basisText}</span>
            {measure.officers.length > 0 && <span>{measure.officers.join(', ')}</span>}
          </span>
        </th>
        <FigureCell
          measure={measure}
          column="priorActual"
          row={main}
          heading={headings.priorActual}
        />
        <FigureCell measure={measure} column="target" row={main} heading={headings.target} />
        <FigureCell measure={measure} column="current" row={main} heading="Current" />
        <td role="cell" className="cell-direction" rowSpan={rows}>
          <DirectionCell measure={measure} />
        </td>
        <td role="cell" className="cell-progress" rowSpan={rows}>
          <Status status={measure.rag.status} />
          <span className="quiet">{measure.rag.brief}</span>
          <StatusWas measure={measure} />
          {measure.unsigned && <span className="changed">{UNSIGNED}</span>}
        </td>
        <td role="cell" className="cell-trend" rowSpan={rows}>
          <MeasureTrend measure={measure} frame={frame} />
        </td>
        <td role="cell" className="cell-why" rowSpan={rows}>
          <button
            type="button"
            className="why"
            aria-expanded={open}
            aria-controls={open ? `why-${id}` : undefined}
            onClick={() => setOpen([measure.code], !open)}
          >
            Why<span className="unseen">: {measure.title}</span>
          </button>
        </td>
      </tr>
      {parts.map((part) => (
        <tr role="row" className="measure-part" key={part.component}>
          <th scope="row" role="rowheader" className="cell-part">
            {part.component}
          </th>
          <FigureCell measure={measure} column="priorActual" row={part} part />
          <FigureCell measure={measure} column="target" row={part} part />
          <FigureCell measure={measure} column="current" row={part} part />
        </tr>
      ))}
      <PrintedNotes measure={measure} />
      {open && (
        <tr role="row" className="measure-why" id={`why-${id}`}>
          <td role="cell" colSpan={9}>
            <MeasureExplanation measure={measure} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function StatusWas({ measure }: { measure: Measure }) {
  const was = measure.restated?.statusWas ?? null
  return was === null || was === measure.rag.status ? null : (
    <span className="changed">Published as {STATUS_WORDS[was].toLowerCase()}</span>
  )
}

/** On paper nothing can be opened, so notes on the figures always stand beneath the row. */
function PrintedNotes({ measure }: { measure: Measure }) {
  const notes = listFigureNotes(measure)
  return (
    notes.length > 0 && (
      <tr className="measure-note">
        <td colSpan={9}>{notes.join(' ')}</td>
      </tr>
    )
  )
}
