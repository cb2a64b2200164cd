import type { UseFormReturn } from 'react-hook-form'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { BASIS_CHOICES, MONTHS, POLARITY_CHOICES, YEAR_CHOICES } from '../words.ts'
import type { IndicatorValues } from './indicator-values.ts'

type Props = { form: UseFormReturn<IndicatorValues>; part: string }

/** What an indicator is called and how its figures are read. */
export function IndicatorFieldset({ form, part }: Props) {
  return (
    <>
      <TextField
        label="Name"
        hint="What it is called through all years. A year’s plan can word it differently."
        {...fieldOf(form, 'fields.name', part)}
      />
      <div className="form-pair">
        <ChoiceField label="Which way is better" {...fieldOf(form, 'fields.polarity', part)}>
          <Options of={POLARITY_CHOICES} />
        </ChoiceField>
        <ChoiceField label="What a figure is about" {...fieldOf(form, 'fields.basis', part)}>
          <Options of={BASIS_CHOICES} />
        </ChoiceField>
        <ChoiceField label="Its year" {...fieldOf(form, 'fields.yearType', part)}>
          <Options of={YEAR_CHOICES} />
        </ChoiceField>
        <TextField
          label="Source (optional)"
          hint="Where the figures come from, such as a recording system."
          {...fieldOf(form, 'fields.source', part)}
        />
        <TextField
          label="Why one month decides (optional)"
          hint="For figures that come at certain times of the year only."
          {...fieldOf(form, 'fields.seasonal.reason', part)}
        />
        <ChoiceField
          label="The month that decides"
          hint="Leave it empty where every quarter counts."
          {...fieldOf(form, 'fields.seasonal.decidingMonth', part)}
        >
          <option value="">None</option>
          {MONTHS.map((month, index) => (
            <option key={month} value={index + 1}>
              {month}
            </option>
          ))}
        </ChoiceField>
        <TextField
          label="National measure (optional)"
          hint="Its short description in the national tool (LAIT), letter for letter."
          {...fieldOf(form, 'fields.benchmark', part)}
        />
      </div>
      <CheckField
        label="Small numbers"
        hint="It counts children who could be recognised: the public sees no count below the policy’s threshold."
        {...fieldOf(form, 'fields.smallNumbers', part)}
      />
    </>
  )
}
