import type { NamedOwner } from '@quarterdeck/contract'

/** Who answers for a measure; who stands in for them, and who has left, is said beside the name. */
export function OwnerNames({ owners }: { owners: readonly NamedOwner[] }) {
  if (owners.length === 0) {
    return <span className="quiet">No owner</span>
  }
  return (
    <ul className="owner-names">
      {owners.map(({ officer, name, deputy, left }) => (
        <li key={officer}>
          {name}
          {deputy && <span className="quiet"> (deputy)</span>}
          {left && <span className="quiet"> (has left)</span>}
        </li>
      ))}
    </ul>
  )
}
