import { type UseFormReturn, useWatch } from 'react-hook-form'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { TryChange } from '../what-if/try-change.tsx'
import { TOLERANCE_CHOICES } from '../words.ts'
import { readTolerance, type TargetValues } from './target-values.ts'

type Props = {
  form: UseFormReturn<TargetValues>
  part: string
  board: string
  indicator: string
}

const AMOUNT_LABELS = {
  relative: 'Tolerance (per cent)',
  absolute: 'Tolerance (amount)',
  floor: 'Floor (figure)',
} as const

/** How far a figure may miss the target and be amber, and what that would have made of the past. */
export function ToleranceFields({ form, part, board, indicator }: Props) {
  const kind = useWatch({ control: form.control, name: 'target.tolerance.kind' })
  const ask = () => {
    let isRight = true
    const tolerance = readTolerance(form.getValues('target.tolerance'), (name, message) => {
      isRight = false
      form.setError(name, { message }, { shouldFocus: true })
    })
    return isRight ? { kind: 'target-tolerance' as const, indicator, tolerance } : null
  }
  return (
    <fieldset className="tolerance-fields">
      <legend>Tolerance</legend>
      <p className="form-hint">
        How far a figure may miss the target and still be amber. A share of a target of 0 is no
        tolerance at all: give an amount.
      </p>
      <div className="form-pair">
        <ChoiceField label="How it is given" {...fieldOf(form, 'target.tolerance.kind', part)}>
          <Options of={TOLERANCE_CHOICES} />
        </ChoiceField>
        {kind !== '' && (
          <TextField
            label={AMOUNT_LABELS[kind]}
            inputMode="decimal"
            autoComplete="off"
            {...fieldOf(form, 'target.tolerance.amount', part)}
          />
        )}
      </div>
      <TryChange
        what="tolerance"
        board={board}
        ask={ask}
        about="this tolerance alone, with the figures and the targets that each published quarter had"
      />
    </fieldset>
  )
}
