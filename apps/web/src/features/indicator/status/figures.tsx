import type { Cell, CellValue, Measure } from '@quarterdeck/contract'
import { absenceIn } from '@quarterdeck/wording'
import type { ReactNode } from 'react'

type Props = {
  measure: Measure
  /** The year whose target it is, "2021/22". */
  year: string
}

/** The figure, what it is held against, and last year’s result, side by side. */
export function Figures({ measure, year }: Props) {
  const { current, target, priorActual } = measure
  return (
    <dl className="figures">
      <div>
        <dt>This quarter</dt>
        <CellFigures cell={current} instead={absenceIn(measure, 'current')} />
      </div>
      <div>
        <dt>{year} target</dt>
        <CellFigures cell={target} instead={target.remark ?? 'None set'} />
      </div>
      <div>
        <dt>Earlier result</dt>
        <CellFigures cell={priorActual} instead={absenceIn(measure, 'priorActual')} />
      </div>
    </dl>
  )
}

function CellFigures({ cell, instead }: { cell: Cell; instead: string }) {
  if (cell.values.length === 0 && cell.total === null) {
    return <dd className="quiet">{instead}</dd>
  }
  const shared = sharedStretch(cell)
  return (
    <>
      {cell.total !== null && (
        <dd>
          <b className="figure-large">{cell.total.text}</b> <span className="quiet">in all</span>
        </dd>
      )}
      {cell.values.map((value) => (
        <dd key={value.component}>
          <Value value={value} saysStretch={shared === null} />
        </dd>
      ))}
      {shared !== null && <dd className="quiet">{shared}</dd>}
      <Reading cell={cell} />
    </>
  )
}

/** The stretch that every figure of a cell is about, which is then said once. */
function sharedStretch({ values }: Cell): string | null {
  const [first] = values
  const isShared = values.every(({ stretch }) => stretch === first?.stretch)
  return isShared ? (first?.stretch ?? null) : null
}

function Value({ value, saysStretch }: { value: CellValue; saysStretch: boolean }) {
  const { component, provisional, note } = value
  const stretch = saysStretch ? value.stretch : null
  const said = [component, stretch, provisional ? 'provisional' : null].filter((word) => word)
  return (
    <>
      <b className={component === null ? 'figure-large' : undefined}>{value.text}</b>{' '}
      {said.length > 0 && <span className="quiet">{said.join(', ')}</span>}
      {note !== null && <Note>{note}</Note>}
    </>
  )
}

function Reading({ cell }: { cell: Cell }) {
  return cell.reading === null ? null : (
    <dd>
      <Note>{cell.reading}</Note>
    </dd>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <span className="figure-note">{children}</span>
}
