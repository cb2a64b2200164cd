import { compareHeld } from './compare-held.ts'

/** What was held before and after a change side by side; what changed is said in words. */
export function HeldTable({ before, after }: { before: unknown; after: unknown }) {
  const fields = compareHeld(before, after)
  if (fields.length === 0) {
    return <p className="quiet">No field was filled in, before or after.</p>
  }
  return (
    <table className="held-table">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          <th scope="col">
            <span className="unseen">What happened</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((one) => (
          <tr key={one.field} className={one.change === 'The same' ? 'quiet' : undefined}>
            <th scope="row">{one.field}</th>
            <td>{one.before ?? <Nothing />}</td>
            <td>{one.after ?? <Nothing />}</td>
            <td>{one.change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Nothing() {
  return <span className="quiet">Nothing</span>
}
