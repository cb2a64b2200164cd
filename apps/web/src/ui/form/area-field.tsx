import type { ComponentProps } from 'react'
import { FieldFrame, type FieldWords, frameOf } from './field-frame.tsx'

type Props = ComponentProps<'textarea'> & FieldWords & { id: string }

/** Several lines to type in, under their label. */
export function AreaField({ label, hint, error, ...area }: Props) {
  return (
    <FieldFrame id={area.id} label={label} hint={hint} error={error}>
      <textarea rows={3} {...area} {...frameOf(area.id, hint, error)} />
    </FieldFrame>
  )
}
