import type { ReactNode } from 'react'

/** What is said of a field. */
export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** What tells those who listen what is said of a field; goes on the field itself. */
export function frameOf(id: string, hint: ReactNode, error: string | undefined) {
  const said = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  const describedBy = said.filter((each) => each !== false).join(' ')
  return {
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': error === undefined ? undefined : true,
  }
}

type Props = FieldWords & { id: string; children: ReactNode }

/** A field under its label, its hint and what is wrong with it. */
export function FieldFrame({ id, label, hint, error, children }: Props) {
  return (
    <div className={error === undefined ? 'form-field' : 'form-field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="form-error">
          <span className="unseen">Error: </span>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}
