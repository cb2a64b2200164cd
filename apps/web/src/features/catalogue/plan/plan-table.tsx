import type { CatalogueMeasure } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { OwnerNames } from './owner-names.tsx'
import { otherWarnings } from './split-warnings.ts'

type Props = {
  board: string
  measures: readonly CatalogueMeasure[]
  /** The id of the heading that names the table. */
  labelledBy: string
}

const HEADINGS = ['Code', 'Measure', 'Owners', 'Target', 'Warnings'] as const

/**
 * The measures of one objective. The roles repeat what the elements already are, because a narrow
 * page lays rows out as cards, and some browsers then no longer see a table in them.
 */
export function PlanTable({ board, measures, labelledBy }: Props) {
  return (
    <table className="plan-table" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {measures.map((measure) => (
          <MeasureRow key={measure.indicator} board={board} measure={measure} />
        ))}
      </tbody>
    </table>
  )
}

function MeasureRow({ board, measure }: { board: string; measure: CatalogueMeasure }) {
  const { code, indicator, title, name, aim, definition, smallNumbers, owners } = measure
  return (
    <tr role="row">
      <td role="cell" className="cell-code">
        {code}
      </td>
      <th scope="row" role="rowheader">
        <Link
          to="/catalogue/indicators/$indicator"
          params={{ indicator }}
          search={{ board, year: measure.year }}
        >
          {title ?? name}
        </Link>
        <span className="facets">
          {aim !== '' && <span>{aim}</span>}
          <span>definition {definition}</span>
          {smallNumbers && <span>small numbers</span>}
        </span>
      </th>
      <td role="cell" className="cell-pair">
        <span className="card-label">Owners</span>
        <OwnerNames owners={owners} />
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Target</span>
        <TargetTexts texts={measure.targetTexts} />
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Warnings</span>
        <WarningCount measure={measure} />
      </td>
    </tr>
  )
}

function TargetTexts({ texts }: { texts: readonly string[] }) {
  return texts.length === 0 ? (
    <span className="quiet">None set</span>
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

/** How many there are; their sentences unfold. */
function WarningCount({ measure: { code, warnings: all } }: { measure: CatalogueMeasure }) {
  const warnings = otherWarnings(all)
  return warnings.length === 0 ? (
    <span className="quiet">None</span>
  ) : (
    <details className="row-warnings">
      <summary>
        {countOf(warnings.length, 'warning', 'warnings')}
        <span className="unseen"> about {code}</span>
      </summary>
      <ul>
        {warnings.map(({ code: kind, sentence }) => (
          <li key={`${kind} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
