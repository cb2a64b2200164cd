import type { CatalogueOfficer } from '@quarterdeck/contract'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import type { MeasureValues } from './measure-values.ts'

type Props = {
  form: UseFormReturn<MeasureValues>
  part: string
  officers: readonly CatalogueOfficer[]
}

/** Who answers for a measure, a line for each; who has left can stay, but not be added. */
export function OwnersField({ form, part, officers }: Props) {
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'measure.owners',
  })
  return (
    <fieldset className="owners-field">
      <legend>Owners and deputies</legend>
      <p className="form-hint">An owner answers for the measure; a deputy stands in for them.</p>
      {fields.map((field, index) => (
        <div key={field.id} className="owner-line">
          <ChoiceField
            label={<span className="unseen">Officer {index + 1}</span>}
            {...fieldOf(form, `measure.owners.${index}.officer`, part)}
          >
            <option value="">Choose an officer</option>
            {officers
              .filter(({ id, leftOn }) => leftOn === null || id === field.officer)
              .map(({ id, name, leftOn }) => (
                <option key={id} value={id}>
                  {leftOn === null ? name : `${name} (has left)`}
                </option>
              ))}
          </ChoiceField>
          <CheckField
            label="Deputy"
            aria-label={`Officer ${index + 1} is a deputy`}
            {...fieldOf(form, `measure.owners.${index}.deputy`, part)}
          />
          <button type="button" className="button is-small" onClick={() => remove(index)}>
            Take away<span className="unseen"> officer {index + 1}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button is-small"
        onClick={() => append({ officer: '', deputy: false })}
      >
        Add an officer
      </button>
    </fieldset>
  )
}
