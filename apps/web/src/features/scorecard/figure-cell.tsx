import type { CellValue, Measure } from '@quarterdeck/contract'
import { absenceIn, type FigureRow } from '@quarterdeck/wording'

type Column = 'priorActual' | 'target' | 'current'

type Props = {
  measure: Measure
  column: Column
  row: FigureRow | null
  /** The column's heading, repeated where the page is narrow. */
  heading?: string
  /** The row of a component, in which an empty cell says nothing. */
  part?: boolean
}

/** One column's figure in one row, or the reason why there is none. */
export function FigureCell({ measure, column, row, heading, part = false }: Props) {
  const value = row?.[column] ?? null
  return (
    <td role="cell" className={`figure cell-${column === 'current' ? 'current' : 'figure'}`}>
      {heading !== undefined && <span className="card-label">{heading}</span>}
      <span className="figure-rest">
        {value !== null && (
          <Figure
            value={value}
            measure={measure}
            column={column}
            component={row?.component ?? null}
            part={part}
          />
        )}
        {value === null && !part && <Instead measure={measure} column={column} />}
      </span>
    </td>
  )
}

type FigureProps = {
  value: CellValue
  measure: Measure
  column: Column
  component: string | null
  part: boolean
}

function Figure({ value, measure, column, component, part }: FigureProps) {
  return (
    <>
      <span className="figure-value">
        {value.text}
        {value.provisional && <Mark letter="p" words="provisional" />}
        {value.note !== null && <Mark letter="†" words="see the note under Why" />}
      </span>
      {column === 'current' && component !== null && !part && (
        <span className="quiet">{component}</span>
      )}
      {saysItsStretch(value, measure[column].values) && (
        <span className="quiet">{value.stretch}</span>
      )}
      <FigureWas measure={measure} column={column} component={component} />
    </>
  )
}

/** A stretch that every figure of a cell shares is said once, with the first of them. */
function saysItsStretch(value: CellValue, all: readonly CellValue[]): boolean {
  const shared = all.every((other) => other.stretch === value.stretch)
  return value.stretch !== null && (!shared || value === all[0])
}

function Mark({ letter, words }: { letter: string; words: string }) {
  return (
    <>
      <abbr className="mark" title={words} aria-hidden="true">
        {letter}
      </abbr>
      <span className="unseen"> {words}</span>
    </>
  )
}

function FigureWas({ measure, column, component }: Omit<FigureProps, 'value' | 'part'>) {
  const cell = column === 'priorActual' ? 'prior-actual' : column
  const changes = measure.restated?.changes.filter(
    (change) =>
      change.cell === cell && change.component === component && change.kind === 'restated',
  )
  return changes?.map((change) => (
    <span key={`${change.was} ${change.now}`} className="changed">
      was {change.was}, now {change.now}
    </span>
  ))
}

/** What a column says where the measure's own row has no figure of its own. */
function Instead({ measure, column }: { measure: Measure; column: Column }) {
  const cell = measure[column]
  if (cell.total !== null) {
    return (
      <>
        <span className="figure-value">{cell.total.text}</span>
        <span className="quiet">in all</span>
      </>
    )
  }
  if (cell.values.length > 0) {
    return null
  }
  if (column === 'target') {
    return <span className="quiet">{measure.target.remark ?? 'None set'}</span>
  }
  return <span className="quiet">{absenceIn(measure, column)}</span>
}
