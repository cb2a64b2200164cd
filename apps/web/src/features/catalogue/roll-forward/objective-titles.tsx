import type { UseFormReturn } from 'react-hook-form'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { CellField } from './cell-field.tsx'
import type { RollValues } from './roll-values.ts'

/** The objectives of the new plan; their titles can be worded anew. */
export function ObjectiveTitles({ form }: { form: UseFormReturn<RollValues> }) {
  return (
    <ul className="objective-titles">
      {form.getValues('objectives').map(({ code }, index) => (
        <li key={code}>
          <span>{code}</span>
          <CellField
            label={`Title of objective ${code}`}
            {...fieldOf(form, `objectives.${index}.title`)}
          />
        </li>
      ))}
    </ul>
  )
}
