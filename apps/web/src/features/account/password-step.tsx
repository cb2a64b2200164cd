import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { PasswordField } from '../../ui/form/password-field.tsx'
import { submitWith } from '../../ui/form/submit-with.ts'

const Typed = z.object({
  password: z.string().check(z.minLength(1, 'Enter your password')),
})

type Props = {
  words: string
  action: string
  onPassword: (password: string) => Promise<void>
  onCancel: () => void
}

const PART = 'confirm-'

/** Asks for the password once more before something that only its owner may do. */
export function PasswordStep({ words, action, onPassword, onCancel }: Props) {
  const form = useForm({
    defaultValues: { password: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  useEffect(() => form.setFocus('password'), [form])
  return (
    <form
      noValidate
      className="form"
      onSubmit={submitWith(form, ({ password }) => onPassword(password))}
    >
      <ErrorSummary form={form} part={PART} />
      <PasswordField
        label="Your password"
        hint={words}
        autoComplete="current-password"
        {...fieldOf(form, 'password', PART)}
      />
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={form.formState.isSubmitting}>
          {action}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
