import type { OwedReturn } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { keyOf, linkToReturn } from '../return-key.ts'
import { ReturnState } from '../return-state.tsx'
import type { ReturnGroup } from './group-returns.ts'

type Props = {
  group: ReturnGroup
  /** The id of the heading that it stands under. */
  under: string
}

/** One quarter of one board: a row for each return, what wants attention first. */
export function ReturnsTable({ group: { board, period, dueOn, returns }, under }: Props) {
  const id = `${under}-${period.id}-${board.id}`
  return (
    <section className="panel list-panel returns-group" aria-labelledby={`${under} ${id}`}>
      <header>
        <h3 id={id}>
          {period.label}, {board.name}
        </h3>
        {dueOn !== null && <p className="quiet">Due on {formatDate(dueOn)}</p>}
      </header>
      <table className="list-table returns-table" role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">Code</th>
            <th role="columnheader">Measure or milestone</th>
            <th role="columnheader">Officers</th>
            <th role="columnheader">State</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {returns.map((owed) => (
            <Row key={`${owed.kind} ${owed.id}`} owed={owed} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ owed }: { owed: OwedReturn }) {
  const { code, title, kind, officers, serviceName, warnings, state } = owed
  return (
    <tr role="row">
      <td role="cell">{code}</td>
      <th role="rowheader">
        <Link {...linkToReturn(keyOf(owed))}>{title}</Link>
        {kind === 'milestone' && <span className="cell-more">Milestone</span>}
      </th>
      <td role="cell" data-label="Officers">
        {officers.map(({ name, deputy }) => (deputy ? `${name} (deputy)` : name)).join(', ')}
        {serviceName !== null && <span className="cell-more">{serviceName}</span>}
      </td>
      <td role="cell" data-label="State">
        <ReturnState owed={owed} />
        {state === 'submitted' && warnings > 0 && (
          <span className="cell-more">
            {warnings === 1 ? '1 check warns' : `${warnings} checks warn`}
          </span>
        )}
      </td>
    </tr>
  )
}
