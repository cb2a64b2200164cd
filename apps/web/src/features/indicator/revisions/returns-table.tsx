import type { ReturnHistory, Revision } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { nameOfFigure } from './describe-changes.ts'

const KIND_WORDS = {
  first: 'First given',
  came: 'Came later',
  gone: 'Taken back',
  restated: 'Restated',
  confirmed: 'Confirmed',
  forecast: 'Forecast again',
  outturn: 'What came of it',
  noted: 'Looked at again',
} as const satisfies Record<Revision['kind'], string>

/** Every figure held, newest stretch first, with each report that gave it something new. */
export function ReturnsTable({ returns }: { returns: readonly ReturnHistory[] }) {
  return (
    <table className="plain-table returns-table" role="table">
      <caption className="unseen">Every figure and the report that first carried it</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Of
          </th>
          <th scope="col" role="columnheader">
            Figure
          </th>
          <th scope="col" role="columnheader">
            Report
          </th>
          <th scope="col" role="columnheader">
            What it was
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">{returns.map(rowsOf)}</tbody>
    </table>
  )
}

function rowsOf(history: ReturnHistory) {
  const { coverage, component, definition, revisions } = history
  const name = nameOfFigure(history)
  return revisions.map((revision) => (
    <tr
      role="row"
      key={`${component} ${definition} ${coverage.from} ${coverage.to} ${revision.by.sequence}`}
    >
      <th scope="row" role="rowheader">
        {name}
      </th>
      <td role="cell">
        <span className="card-label">Figure</span>
        {revision.text}
        {revision.provisional && <span className="quiet"> provisional</span>}
        {revision.doubtful !== null && (
          <span className="figure-note">In doubt: {revision.doubtful}.</span>
        )}
      </td>
      <td role="cell">
        <span className="card-label">Report</span>
        {revision.by.period.label}
        <span className="quiet">, {formatDate(revision.by.date)}</span>
      </td>
      <td role="cell">
        <span className="card-label">What it was</span>
        {KIND_WORDS[revision.kind]}
      </td>
    </tr>
  ))
}
