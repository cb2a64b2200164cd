import type { RollForwardProposal } from '@quarterdeck/contract'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { OwnerNames } from '../plan/owner-names.tsx'
import { CellField } from './cell-field.tsx'
import { lookAt } from './look-at.ts'
import type { RollValues } from './roll-values.ts'
import { ToLookAt } from './to-look-at.tsx'

type Props = { form: UseFormReturn<RollValues>; proposal: RollForwardProposal }

/** The measures of the old plan, each to be carried into the new one or not. */
export function MeasureTable({ form, proposal }: Props) {
  const { from, to, measures } = proposal
  const headings = [
    'Carried',
    `Code in ${to.label}`,
    'Measure',
    'Objective',
    `Target of ${from.label}`,
  ]
  return (
    <table className="plan-table roll-table" role="table" aria-labelledby="roll-measures">
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
        {measures.map((measure, index) => (
          <MeasureRow key={measure.indicator} {...{ form, proposal, measure, index }} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Props & { measure: RollForwardProposal['measures'][number]; index: number }

function MeasureRow({ form, proposal, measure, index }: RowProps) {
  const { name, oldCode, owners, oldTargets } = measure
  const carried = useWatch({ control: form.control, name: `measures.${index}.carried` })
  return (
    <tr role="row" className={carried ? undefined : 'is-dropped'}>
      <td role="cell">
        <label className="carry">
          <input type="checkbox" {...form.register(`measures.${index}.carried`)} />
          <span className="card-label">Carried</span>
          <span className="unseen">
            {oldCode} {name}
          </span>
        </label>
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Code</span>
        {carried ? (
          <CellField
            label={`Code of ${name} in ${proposal.to.label}`}
            autoComplete="off"
            spellCheck={false}
            {...fieldOf(form, `measures.${index}.code`)}
          />
        ) : (
          <span className="quiet">Not carried</span>
        )}
      </td>
      <th scope="row" role="rowheader">
        {name}
        <span className="facets quiet">
          <span>
            {oldCode} in {proposal.from.label}
          </span>
        </span>
        <OwnerNames owners={owners} />
        {carried && <ToLookAt sentences={lookAt({ title: name }, proposal)} />}
      </th>
      <td role="cell" className="cell-pair">
        <span className="card-label">Objective</span>
        {carried && (
          <select
            aria-label={`Objective of ${name}`}
            {...form.register(`measures.${index}.objective`)}
          >
            {proposal.objectives.map(({ code }) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </td>
      <td role="cell" className="cell-pair">
        <span className="card-label">Target of {proposal.from.label}</span>
        <span>
          {oldTargets.map((text) => (
            <span key={text} className="old-target">
              {text}
            </span>
          ))}
          {carried && <b className="to-be-set">To be set</b>}
        </span>
      </td>
    </tr>
  )
}
