import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { FieldFrame, frameOf } from '../../ui/form/field-frame.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { useKeptText } from './use-kept-text.ts'

type Props = {
  /** What it is written for: the browser keeps the text under it until it is sent. */
  place: string
  label: string
  hint: ReactNode
  /** What to ask of who wrote nothing. */
  request: string
  /** The most characters there can be. */
  most: number
  sendWords: string
  send: (text: string) => Promise<unknown>
  onCancel: () => void
}

/** A question or an answer in somebody’s own words. */
export function WordsForm({ place, label, hint, request, most, sendWords, send, onCancel }: Props) {
  const { kept, keep, forget } = useKeptText(place)
  const limit = `Use at most ${most.toLocaleString('en-GB')} characters`
  const form = useForm({
    defaultValues: { text: kept },
    resolver: zodResolver(
      z.object({
        text: z.string().check(z.trim(), z.minLength(1, request), z.maxLength(most, limit)),
      }),
    ),
    shouldFocusError: false,
  })
  const part = `${place.replaceAll(' ', '-')}-`
  const { error, onChange, ...field } = fieldOf(form, 'text', part)
  const submit = submitWith(form, async ({ text }) => {
    await send(text)
    forget()
  })
  const cancel = () => {
    forget()
    onCancel()
  }
  return (
    <form noValidate className="form" onSubmit={submit}>
      <ErrorSummary form={form} part={part} />
      <FieldFrame id={field.id} label={label} hint={hint} error={error}>
        <textarea
          rows={5}
          {...field}
          {...frameOf(field.id, hint, error)}
          onChange={(event) => {
            keep(event.target.value)
            void onChange(event)
          }}
        />
      </FieldFrame>
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={form.formState.isSubmitting}>
          {sendWords}
        </button>
        <button type="button" className="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
