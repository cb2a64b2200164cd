import type { AuditChange } from '@quarterdeck/contract'

/** The fields that a change changed, before and after side by side. */
export function ChangesTable({ changes }: { changes: readonly AuditChange[] }) {
  return (
    <table className="changes-table">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{before ?? <Nothing />}</td>
            <td>{after ?? <Nothing />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Nothing() {
  return <span className="quiet">Nothing</span>
}
