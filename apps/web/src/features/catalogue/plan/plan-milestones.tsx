import type { CatalogueMilestone } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'

const HEADINGS = ['Code', 'Milestone', 'Owners', 'Due', 'Warnings'] as const

type Props = {
  milestones: readonly CatalogueMilestone[]
  /** The objective they stand under, in words. */
  under: string
  /** Whether the view asks for something, so that what answers is shown at once. */
  isOpen: boolean
}

/** The milestones of an objective, folded away on screen and open on paper. */
export function PlanMilestones({ milestones, under, isOpen }: Props) {
  const warned = milestones.filter(({ warnings }) => warnings.length > 0).length
  return (
    <details className="milestones" open={isOpen}>
      <summary>
        {countOf(milestones.length, 'milestone', 'milestones')}
        {warned > 0 && <span className="quiet">{warned} with warnings</span>}
      </summary>
      <table className="plan-table" role="table" aria-label={`Milestones of ${under}`}>
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
          {milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function MilestoneRow({ milestone }: { milestone: CatalogueMilestone }) {
  const { code, title, owners, due, warnings } = milestone
  return (
    <tr role="row">
      <td role="cell" className="cell-code">
        {code}
      </td>
      <th scope="row" role="rowheader">
        {title}
      </th>
      <td role="cell" className="cell-pair">
        <span className="card-label">Owners</span>
        {owners.length === 0 ? (
          <span className="quiet">No owner</span>
        ) : (
          <ul className="owner-names">
            {owners.map(({ officer, name }) => (
              <li key={officer}>{name}</li>
            ))}
          </ul>
        )}
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Due</span>
        {due.text === '' ? <span className="quiet">Not said</span> : due.text}
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Warnings</span>
        {warnings.length === 0 ? (
          <span className="quiet">None</span>
        ) : (
          <ul>
            {warnings.map(({ code: kind, sentence }) => (
              <li key={`${kind} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
