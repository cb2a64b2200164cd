import type { RollForwardProposal } from '@quarterdeck/contract'
import { MILESTONE_STATE_WORDS } from '@quarterdeck/wording'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { OwnerNames } from '../plan/owner-names.tsx'
import { CellField } from './cell-field.tsx'
import { lookAt } from './look-at.ts'
import type { RollValues } from './roll-values.ts'
import { ToLookAt } from './to-look-at.tsx'

type Props = { form: UseFormReturn<RollValues>; proposal: RollForwardProposal }

/** The milestones of the old plan, each carried with a day, or ended with a reason. */
export function MilestoneTable({ form, proposal }: Props) {
  const headings = ['Carried', 'Code', 'Milestone', 'Objective', 'Due, or why it ends']
  return (
    <table className="plan-table roll-table" role="table" aria-labelledby="roll-milestones">
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {proposal.milestones.map((milestone, index) => (
          <MilestoneRow key={milestone.id} {...{ form, proposal, milestone, index }} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Props & { milestone: RollForwardProposal['milestones'][number]; index: number }

function MilestoneRow({ form, proposal, milestone, index }: RowProps) {
  const { title, oldCode, state, owners } = milestone
  const carried = useWatch({ control: form.control, name: `milestones.${index}.carried` })
  const dueText = useWatch({ control: form.control, name: `milestones.${index}.dueText` })
  return (
    <tr role="row" className={carried ? undefined : 'is-dropped'}>
      <td role="cell">
        <label className="carry">
          <input type="checkbox" {...form.register(`milestones.${index}.carried`)} />
          <span className="card-label">Carried</span>
          <span className="unseen">
            {oldCode} {title}
          </span>
        </label>
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Code</span>
        {carried ? (
          <CellField
            label={`Code of milestone ${title}`}
            autoComplete="off"
            spellCheck={false}
            {...fieldOf(form, `milestones.${index}.code`)}
          />
        ) : (
          <span className="quiet">Ends</span>
        )}
      </td>
      <th scope="row" role="rowheader">
        {title}
        <span className="facets quiet">
          <span>
            {oldCode} in {proposal.from.label}
          </span>
          <span>{sayState(state)}</span>
        </span>
        <OwnerNames owners={owners} />
        {carried && <ToLookAt sentences={lookAt({ title, dueText }, proposal)} />}
      </th>
      <td role="cell" className="cell-pair">
        <span className="card-label">Objective</span>
        {carried && (
          <select
            aria-label={`Objective of milestone ${title}`}
            {...form.register(`milestones.${index}.objective`)}
          >
            {proposal.objectives.map(({ code }) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </td>
      <td role="cell" className="cell-pair">
        {carried ? (
          <>
            <span className="card-label">Due</span>
            <span className="due-fields">
              <CellField
                label={`Day on which ${title} is due`}
                type="date"
                {...fieldOf(form, `milestones.${index}.dueDate`)}
              />
              <CellField
                label={`When ${title} is due, in words`}
                placeholder="In words: March 2023"
                {...fieldOf(form, `milestones.${index}.dueText`)}
              />
            </span>
          </>
        ) : (
          <>
            <span className="card-label">Why it ends</span>
            <CellField
              label={`Why ${title} ends`}
              placeholder="Why it ends"
              {...fieldOf(form, `milestones.${index}.endedReason`)}
            />
          </>
        )}
      </td>
    </tr>
  )
}

function sayState(state: string): string {
  return MILESTONE_STATE_WORDS[state as keyof typeof MILESTONE_STATE_WORDS] ?? state
}
