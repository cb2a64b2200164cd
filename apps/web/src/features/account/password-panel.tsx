import { zodResolver } from '@hookform/resolvers/zod'
import { accountApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { PasswordField } from '../../ui/form/password-field.tsx'
import { PASSWORD_RULES } from '../../ui/form/password-rules.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { useSignedIn, useSignedMutation } from '../session/index.ts'
import { sessionsQuery } from './queries.ts'

const Typed = z.object({
  current: z.string().check(z.minLength(1, 'Enter the password you have now')),
  next: z.string().check(z.minLength(1, 'Enter the new password')),
})

const PART = 'password-'

/** Changes one's password. Everywhere else one is signed out by it. */
export function PasswordPanel() {
  const { person } = useSignedIn()
  return (
    <section className="panel" aria-labelledby="password">
      <h2 id="password">Password</h2>
      {person.hasPassword ? (
        <PasswordForm email={person.email} />
      ) : (
        <p>You sign in through your council, and have no password here.</p>
      )}
    </section>
  )
}

function PasswordForm({ email }: { email: string }) {
  const queryClient = useQueryClient()
  const [isChanged, setIsChanged] = useState(false)
  const form = useForm({
    defaultValues: { current: '', next: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  const change = useSignedMutation((body: z.infer<typeof Typed>) =>
    call(accountApi.changePassword, { body }),
  )
  const save = async (typed: z.infer<typeof Typed>) => {
    setIsChanged(false)
    await change.mutateAsync(typed)
    form.reset()
    setIsChanged(true)
    await queryClient.invalidateQueries(sessionsQuery())
  }
  return (
    <form noValidate className="form" onSubmit={submitWith(form, save)}>
      <ErrorSummary form={form} part={PART} />
      {isChanged && (
        <p role="status" className="done-line">
          Your password is changed. Everywhere else you are signed out.
        </p>
      )}
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="Password you have now"
        autoComplete="current-password"
        {...fieldOf(form, 'current', PART)}
      />
      <PasswordField
        label="New password"
        hint={PASSWORD_RULES}
        autoComplete="new-password"
        {...fieldOf(form, 'next', PART)}
      />
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={form.formState.isSubmitting}>
          Change password
        </button>
      </div>
    </form>
  )
}
