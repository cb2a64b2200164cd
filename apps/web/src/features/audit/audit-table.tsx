import type { AuditRow } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { useState } from 'react'
import { ChangesTable } from './changes-table.tsx'
import { capitalise, sayName } from './say-name.ts'

/** A row for each change, which opens to what was held before and after. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <div className="panel list-panel">
      <table className="list-table audit-table" role="table" aria-label="Changes, newest first">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">When</th>
            <th role="columnheader">Who</th>
            <th role="columnheader">Action</th>
            <th role="columnheader">To what</th>
            <th role="columnheader">Change</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Change key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Change({ row }: { row: AuditRow }) {
  const [isOpen, setOpen] = useState(false)
  const { id, at, actorName, action, subject, board, changes } = row
  return (
    <>
      <tr role="row">
        <td role="cell">{formatInstant(at)}</td>
        <td role="cell" data-label="Who">
          {capitalise(actorName)}
        </td>
        <td role="cell" data-label="Action">
          {sayName(action)}
        </td>
        <td role="cell" data-label="To what">
          {subject}
          {board !== null && <span className="cell-more">{board.name}</span>}
        </td>
        <td role="cell">
          {changes.length > 0 ? (
            <button
              type="button"
              className="button is-small"
              aria-expanded={isOpen}
              aria-controls={`change-${id}`}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? 'Hide' : 'Show'}
              <span className="unseen"> what changed in {subject}</span>
            </button>
          ) : (
            <span className="quiet">Nothing more</span>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr role="row" id={`change-${id}`} className="audit-change">
          <td role="cell" colSpan={5}>
            <ChangesTable changes={changes} />
          </td>
        </tr>
      )}
    </>
  )
}
