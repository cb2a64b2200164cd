import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { FaultSummary } from './fault-summary.tsx'
import { listErrors } from './list-errors.ts'

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  /** As for `fieldOf`. */
  part?: string
}

/** What is wrong with a form, each a link to its field. */
export function ErrorSummary<Values extends FieldValues>({ form, part = '' }: Props<Values>) {
  const { errors, submitCount, isSubmitting } = form.formState
  const faults = listErrors(errors).map(({ name, message }) => ({
    field: name === null ? null : `${part}${name}`,
    message,
  }))
  return (
    <FaultSummary
      id={`${part}errors`}
      faults={faults}
      tries={isSubmitting ? 0 : submitCount}
      onGo={(field) => form.setFocus(field.slice(part.length) as Path<Values>)}
    />
  )
}
