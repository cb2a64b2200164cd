import { type UseFormReturn, useWatch } from 'react-hook-form'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { NO_TARGET_CHOICES, TARGET_KIND_CHOICES } from '../words.ts'
import type { TargetValues } from './target-values.ts'

type Props = {
  form: UseFormReturn<TargetValues>
  part: string
  /** The unit of its numbers, in a few words. */
  unit: string
}

/** What kind of target it is, with the numbers that its kind needs. */
export function TargetNumberFields({ form, part, unit }: Props) {
  const kind = useWatch({ control: form.control, name: 'target.kind' })
  return (
    <div className="form-pair">
      <ChoiceField label="Kind of target" {...fieldOf(form, 'target.kind', part)}>
        <Options of={TARGET_KIND_CHOICES} />
      </ChoiceField>
      {kind === 'absolute' && (
        <TextField label={`Target (${unit})`} {...number(form, 'target.value', part)} />
      )}
      {kind === 'range' && (
        <div className="form-two">
          <TextField label={`From (${unit})`} {...number(form, 'target.low', part)} />
          <TextField label="to" {...number(form, 'target.high', part)} />
        </div>
      )}
      {kind === 'change' && (
        <>
          <TextField
            label={`Change (${unit})`}
            hint="With a minus sign for a reduction: -250,000."
            {...number(form, 'target.value', part)}
          />
          <TextField
            label="Figure it is a change from"
            hint="Leave it empty until the figure is known."
            {...number(form, 'target.baseline', part)}
          />
        </>
      )}
      {kind === 'none' && (
        <ChoiceField label="Why there is none" {...fieldOf(form, 'target.noTargetReason', part)}>
          <Options of={NO_TARGET_CHOICES} />
        </ChoiceField>
      )}
    </div>
  )
}

function number(
  form: UseFormReturn<TargetValues>,
  name: 'target.value' | 'target.low' | 'target.high' | 'target.baseline',
  part: string,
) {
  return { ...fieldOf(form, name, part), inputMode: 'decimal', autoComplete: 'off' } as const
}
