import { toNestErrors } from '@hookform/resolvers'
import type { FieldErrors, FieldValues, Path, Resolver } from 'react-hook-form'

/** Says that a field is wrong, and why. */
export type Fault<Values extends FieldValues> = (name: Path<Values>, message: string) => void

/** Reads what was typed into what is sent; whatever is wrong is told to `fault`, all of it at once. */
export type Reader<Values extends FieldValues, Checked> = (
  values: Values,
  fault: Fault<Values>,
) => Checked

/** Lets a form be checked by the function that reads it. */
export function resolverOf<Values extends FieldValues>(
  read: Reader<Values, unknown>,
): Resolver<Values> {
  return (values, _context, options) => {
    const faults: Record<string, { type: string; message: string }> = {}
    read(values, (name, message) => {
      faults[name] ??= { type: 'custom', message }
    })
    return Object.keys(faults).length === 0
      ? { values, errors: {} }
      : { values: {}, errors: toNestErrors(faults as FieldErrors, options) }
  }
}
