import type { UseFormReturn } from 'react-hook-form'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { quartersOf, type TargetValues } from './target-values.ts'

type Props = {
  form: UseFormReturn<TargetValues>
  part: string
  year: string
  /** Whether its figures run through the year, so that they can have a profile. */
  isRunning: boolean
}

const QUARTERS = [0, 1, 2, 3] as const

/** How the year is expected to go: a profile, and targets of single quarters. Seldom needed. */
export function TargetPaceFields({ form, part, year, isRunning }: Props) {
  const { target } = form.formState.defaultValues ?? {}
  const isSet =
    target?.profile?.some((share) => share !== '') === true ||
    Object.values(target?.periodTargets ?? {}).some((text) => text !== '')
  return (
    <details className="form-more" open={isSet}>
      <summary>
        {isRunning ? 'Profile and targets of single quarters' : 'Targets of single quarters'}
      </summary>
      {isRunning && <ProfileFields form={form} part={part} />}
      <fieldset>
        <legend>Targets of single quarters</legend>
        <p className="form-hint">
          For seasonal measures. Each stands in for the year’s target in its quarter.
        </p>
        <div className="form-four">
          {quartersOf(year).map((quarter) => (
            <TextField
              key={quarter}
              label={`Quarter ${quarter.slice(-1)}`}
              inputMode="decimal"
              autoComplete="off"
              {...fieldOf(form, `target.periodTargets.${quarter}`, part)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}

function ProfileFields({ form, part }: Pick<Props, 'form' | 'part'>) {
  return (
    <fieldset>
      <legend>Profile</legend>
      <p className="form-hint">
        The share of the year’s total expected by the end of each quarter, in per cent: 25, 50, 75,
        100 for an even year. Leave all four empty for none.
      </p>
      <div className="form-four">
        {QUARTERS.map((index) => (
          <TextField
            key={index}
            label={`Quarter ${index + 1}`}
            inputMode="decimal"
            autoComplete="off"
            {...fieldOf(form, `target.profile.${index}`, part)}
          />
        ))}
      </div>
      <CheckField
        label="It comes in lumps"
        hint="What is still to come is added as the profile has it, not scaled by the year so far."
        {...fieldOf(form, 'target.lumpy', part)}
      />
    </fieldset>
  )
}
