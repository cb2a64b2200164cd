import { type FieldValues, type Path, type UseFormReturn, useWatch } from 'react-hook-form'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { proposeId } from './propose-id.ts'

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  part: string
  /** The field of the id, and of the name that makes one where none is typed. */
  id: Path<Values>
  name: Path<Values>
}

/** The id that links and files name something by. */
export function IdField<Values extends FieldValues>({ form, part, id, name }: Props<Values>) {
  const typed: string = useWatch({ control: form.control, name })
  return (
    <TextField
      label="Permanent id (optional)"
      hint="It stands in links and files and never changes. Leave it empty to have it made from the name."
      placeholder={proposeId(typed)}
      autoCapitalize="none"
      autoComplete="off"
      spellCheck={false}
      {...fieldOf(form, id, part)}
    />
  )
}
