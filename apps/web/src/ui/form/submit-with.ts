import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { tellFault } from './tell-fault.ts'

/**
 * Submits a form: checks it, saves it, and tells what was refused in the form itself, which keeps
 * all that was typed. `<form noValidate onSubmit={submitWith(form, save)}>`.
 */
export function submitWith<Values extends FieldValues, Checked>(
  form: UseFormReturn<Values, unknown, Checked>,
  save: (values: Checked) => Promise<unknown>,
) {
  const submit = form.handleSubmit(async (values) => {
    try {
      await save(values)
    } catch (error) {
      tellFault(form, error)
    }
  })
  return (event: { preventDefault: () => void }) => void submit(event as React.BaseSyntheticEvent)
}
