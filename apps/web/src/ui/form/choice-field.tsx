import type { ComponentProps } from 'react'
import { FieldFrame, type FieldWords, frameOf } from './field-frame.tsx'

type Props = ComponentProps<'select'> & FieldWords & { id: string }

/** One of several, under its label; the options are its children. */
export function ChoiceField({ label, hint, error, children, ...select }: Props) {
  return (
    <FieldFrame id={select.id} label={label} hint={hint} error={error}>
      <select {...select} {...frameOf(select.id, hint, error)}>
        {children}
      </select>
    </FieldFrame>
  )
}
