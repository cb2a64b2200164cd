import { useEffect, useRef } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { listErrors } from './list-errors.ts'

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  /** As for `fieldOf`. */
  part?: string
}

/** "There is a problem": what is wrong with a form, each a link to its field. Takes the focus. */
export function ErrorSummary<Values extends FieldValues>({ form, part = '' }: Props<Values>) {
  const { errors, submitCount, isSubmitting } = form.formState
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (submitCount > 0 && !isSubmitting) {
      box.current?.focus()
    }
  }, [submitCount, isSubmitting])
  const listed = listErrors(errors)
  if (listed.length === 0) {
    return null
  }
  const title = `${part}errors`
  return (
    <div className="error-summary" role="alert" aria-labelledby={title} tabIndex={-1} ref={box}>
      <h2 id={title}>There is a problem</h2>
      <ul>
        {listed.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === null ? (
              message
            ) : (
              <a
                href={`#${part}${name}`}
                onClick={(event) => {
                  event.preventDefault()
                  form.setFocus(name as Path<Values>)
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
