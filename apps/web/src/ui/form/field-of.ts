import type { FieldValues, Path, UseFormRegisterReturn, UseFormReturn } from 'react-hook-form'

/** What a labelled field needs of its form. */
export type FieldOfForm = UseFormRegisterReturn & {
  id: string
  error: string | undefined
}

/**
 * Joins a labelled field to its form: `<TextField label="Name" {...fieldOf(form, 'name')} />`.
 * @param part stands before the id, where two forms of a page have a field of one name
 */
export function fieldOf<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  name: Path<Values>,
  part = '',
): FieldOfForm {
  const { error } = form.getFieldState(name, form.formState)
  return { ...form.register(name), id: `${part}${name}`, error: error?.message }
}
