import type { UseFormReturn } from 'react-hook-form'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { TargetValues } from './target-values.ts'

type Props = { form: UseFormReturn<TargetValues>; part: string }

/** Why this target, who agreed it and when, and what stands against it. */
export function TargetOriginFields({ form, part }: Props) {
  return (
    <>
      <AreaField
        label="Rationale (optional)"
        hint="Why this target: what it is based on, and how far it stretches."
        {...fieldOf(form, 'target.rationale', part)}
      />
      <div className="form-pair">
        <TextField label="Approved by (optional)" {...fieldOf(form, 'target.approvedBy', part)} />
        <TextField
          label="Approved on (optional)"
          type="date"
          {...fieldOf(form, 'target.approvedOn', part)}
        />
        <TextField
          label="Source (optional)"
          hint="Where it is written, such as a business plan."
          {...fieldOf(form, 'target.source', part)}
        />
        <TextField
          label="Disputed (optional)"
          hint="Why it cannot be right, where somebody says so."
          {...fieldOf(form, 'target.disputed', part)}
        />
      </div>
    </>
  )
}
