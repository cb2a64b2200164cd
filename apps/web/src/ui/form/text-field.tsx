import type { ComponentProps, ReactNode } from 'react'
import { FieldFrame, type FieldWords, frameOf } from './field-frame.tsx'

type Props = ComponentProps<'input'> & FieldWords & { id: string; after?: ReactNode }

/** One line to type in, under its label. `after` stands beside it, such as a button of its own. */
export function TextField({ label, hint, error, after, ...input }: Props) {
  return (
    <FieldFrame id={input.id} label={label} hint={hint} error={error}>
      <div className="form-line">
        <input {...input} {...frameOf(input.id, hint, error)} />
        {after}
      </div>
    </FieldFrame>
  )
}
