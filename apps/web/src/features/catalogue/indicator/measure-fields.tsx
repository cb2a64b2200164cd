import type { Catalogue } from '@quarterdeck/contract'
import type { UseFormReturn } from 'react-hook-form'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { MeasureValues } from './measure-values.ts'
import { OwnersField } from './owners-field.tsx'

type Props = {
  form: UseFormReturn<MeasureValues>
  part: string
  /** The plan that the measure stands in: its objectives, and the officers to choose from. */
  plan: Pick<Catalogue, 'objectives' | 'officers'>
}

/** An indicator's place in one year's plan. */
export function MeasureFieldset({ form, part, plan }: Props) {
  return (
    <>
      <div className="form-pair">
        <TextField
          label="Code"
          hint="As the plan prints it, such as PED03 01."
          autoComplete="off"
          spellCheck={false}
          {...fieldOf(form, 'measure.code', part)}
        />
        <TextField
          label="Aim (optional)"
          hint="One verb: Reduce, Increase, Monitor."
          {...fieldOf(form, 'measure.aim', part)}
        />
      </div>
      <ChoiceField label="Objective" {...fieldOf(form, 'measure.objective', part)}>
        <option value="">Choose an objective</option>
        {plan.objectives.map(({ code, title }) => (
          <option key={code} value={code}>
            {code} {title}
          </option>
        ))}
      </ChoiceField>
      <TextField
        label="Title in this year’s plan (optional)"
        hint="Only where it differs from the indicator’s name."
        {...fieldOf(form, 'measure.title', part)}
      />
      <OwnersField form={form} part={part} officers={plan.officers} />
    </>
  )
}
