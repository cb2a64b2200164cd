import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** Yes or no, beside its words. */
export function CheckField({ label, hint, error, ...input }: Props) {
  return (
    <label className="form-choice" htmlFor={input.id}>
      <input type="checkbox" {...input} aria-invalid={error === undefined ? undefined : true} />
      <span>
        {label}
        {hint !== undefined && <span className="form-hint check-hint">{hint}</span>}
        {error !== undefined && <span className="form-error check-hint">{error}</span>}
      </span>
    </label>
  )
}
