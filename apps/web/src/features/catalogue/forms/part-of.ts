import type { FieldValues, UseFormReturn } from 'react-hook-form'

/**
 * A form seen as one of its parts. The fields of an indicator stand in two forms, alone and beside
 * its first definition, under the same names in both.
 */
export function partOf<Part extends FieldValues, Whole extends Part>(
  form: UseFormReturn<Whole>,
): UseFormReturn<Part> {
  // A form of more fields than those named here can do all that is asked of these.
  return form as unknown as UseFormReturn<Part>
}
