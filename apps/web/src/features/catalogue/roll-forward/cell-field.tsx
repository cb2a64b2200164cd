import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & {
  id: string
  /** What it is, for those who listen: the heads of its row and column. */
  label: string
  error: string | undefined
}

/** A field in a cell of a table. */
export function CellField({ label, error, ...input }: Props) {
  return (
    <span className={error === undefined ? 'cell-field' : 'cell-field is-wrong'}>
      <input
        {...input}
        aria-label={label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${input.id}-error`}
      />
      {error !== undefined && (
        <span id={`${input.id}-error`} className="form-error">
          {error}
        </span>
      )}
    </span>
  )
}
