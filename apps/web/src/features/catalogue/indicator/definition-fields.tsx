import { type UseFormReturn, useWatch } from 'react-hook-form'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { COMBINE_CHOICES, UNIT_CHOICES } from '../words.ts'
import type { DefinitionValues } from './definition-values.ts'

type Props = { form: UseFormReturn<DefinitionValues>; part: string }

/** What exactly is counted, in which unit, and in which components. */
export function DefinitionFieldset({ form, part }: Props) {
  const { control } = form
  const [unit, combine] = useWatch({ control, name: ['definition.unit', 'definition.combine'] })
  return (
    <>
      <AreaField
        label="What is counted"
        hint="One sentence that somebody new could count by."
        {...fieldOf(form, 'definition.meaning', part)}
      />
      <div className="form-pair">
        <ChoiceField label="Unit" {...fieldOf(form, 'definition.unit', part)}>
          <Options of={unit in UNIT_CHOICES ? UNIT_CHOICES : { ...UNIT_CHOICES, [unit]: unit }} />
        </ChoiceField>
        <TextField
          label="Digits after the point"
          inputMode="numeric"
          {...fieldOf(form, 'definition.decimals', part)}
        />
        <TextField
          label="Counted things (optional)"
          hint="As it follows a number: “children”, “cases”."
          {...fieldOf(form, 'definition.noun', part)}
        />
        <ChoiceField label="Components" {...fieldOf(form, 'definition.combine', part)}>
          <Options of={COMBINE_CHOICES} />
        </ChoiceField>
      </div>
      {combine !== 'single' && (
        <AreaField
          label="Names of the components"
          hint="One to a line."
          {...fieldOf(form, 'definition.components', part)}
        />
      )}
      {combine === 'headline' && (
        <TextField
          label="The component that counts"
          hint="As it is written above."
          {...fieldOf(form, 'definition.headline', part)}
        />
      )}
    </>
  )
}
