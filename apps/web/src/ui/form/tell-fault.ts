import { ApiError, type Problem } from '@quarterdeck/contract'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'

const NO_CONNECTION =
  'Quarterdeck could not be reached, so nothing is saved. What you typed is still here. Check the connection and try again.'
const SERVER =
  'The fault is Quarterdeck’s, and nothing is saved. What you typed is still here. Try again in a few minutes.'

/** The field of a form that a fault of the answer is about: `roles.0.board` of `/body/roles/0/board`. */
export function fieldOfFault(path: string): string | null {
  const name = /^\/body\/(.+)$/.exec(path)?.[1]
  return name === undefined ? null : name.replaceAll('/', '.')
}

/** What to say of an error that is about no field in particular. */
export function sayFault(error: unknown): string {
  if (error instanceof ApiError) {
    return error.status < 500 && error.problem?.detail !== undefined ? error.problem.detail : SERVER
  }
  if (error instanceof TypeError) {
    return NO_CONNECTION
  }
  return error instanceof SaidToPerson ? error.message : SERVER
}

/** An error whose message is for the person who saves. */
export class SaidToPerson extends Error {
  override name = 'SaidToPerson'
}

/** Puts what the server refused beside the fields it is about, or at the head of the form. */
export function tellFault<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  error: unknown,
): void {
  const faults = error instanceof ApiError ? (error.problem?.errors ?? []) : []
  const about = faults.flatMap((fault: NonNullable<Problem['errors']>[number]) => {
    const name = fieldOfFault(fault.path)
    const isHere = name !== null && form.getValues(name as Path<Values>) !== undefined
    return isHere ? [{ name: name as Path<Values>, message: fault.message }] : []
  })
  if (about.length === 0) {
    form.setError('root', { message: sayFault(error) })
  }
  for (const { name, message } of about) {
    form.setError(name, { message })
  }
}
