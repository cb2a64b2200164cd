import type { FieldErrors, FieldValues } from 'react-hook-form'

/** One thing that is wrong: with a field, or with none in particular. */
export type ListedError = { readonly name: string | null; readonly message: string }

/**
 * What is wrong with a form, each fault with the name of its field: `roles.0.board` for the board
 * of the first role. What is wrong with no field in particular comes first.
 */
export function listErrors<Values extends FieldValues>(errors: FieldErrors<Values>): ListedError[] {
  const { root, ...fields } = errors
  const general = typeof root?.message === 'string' ? [{ name: null, message: root.message }] : []
  return [...general, ...Object.entries(fields).flatMap(([name, one]) => errorsAt(name, one))]
}

function errorsAt(name: string, one: unknown): ListedError[] {
  if (typeof one !== 'object' || one === null) {
    return []
  }
  if ('message' in one && typeof one.message === 'string') {
    return [{ name, message: one.message }]
  }
  return Object.entries(one).flatMap(([part, inner]) =>
    errorsAt(part === 'root' ? name : `${name}.${part}`, inner),
  )
}
