import { zodResolver } from '@hookform/resolvers/zod'
import { ApiError, accountApi, type Person } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { PasswordField } from '../../ui/form/password-field.tsx'
import { submitWith } from '../../ui/form/submit-with.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { rememberPerson } from './queries.ts'

const Typed = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'Enter your e-mail address')),
  password: z.string().check(z.minLength(1, 'Enter your password')),
  code: z.string().check(z.trim()),
})

type Props = {
  email?: string
  onSignedIn: (person: Person) => void
}

const PART = 'sign-in-'

/**
 * Signs somebody in. Where they have a second factor, its code is asked for in a second step of the
 * same form, with all that was typed still there.
 */
export function SignInForm({ email = '', onSignedIn }: Props) {
  const queryClient = useQueryClient()
  const [asksForCode, setAsksForCode] = useState(false)
  const form = useForm({
    defaultValues: { email, password: '', code: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  useEffect(() => {
    if (asksForCode) {
      form.setFocus('code')
    }
  }, [asksForCode, form])

  const signIn = async ({ code, ...typed }: z.infer<typeof Typed>) => {
    try {
      const body = code === '' ? typed : { ...typed, code }
      const person = await call(accountApi.signIn, { body })
      rememberPerson(queryClient, person)
      onSignedIn(person)
    } catch (error) {
      if (code === '' && !asksForCode && asksForSecondFactor(error)) {
        setAsksForCode(true)
        return
      }
      throw error
    }
  }

  return (
    <form noValidate className="form" onSubmit={submitWith(form, signIn)}>
      <ErrorSummary form={form} part={PART} />
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...fieldOf(form, 'email', PART)}
      />
      <PasswordField
        label="Password"
        autoComplete="current-password"
        {...fieldOf(form, 'password', PART)}
      />
      {asksForCode && (
        <TextField
          label="Code of your second factor"
          hint="The 6 digits that your authenticator app shows now, or one of your recovery codes."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          {...fieldOf(form, 'code', PART)}
        />
      )}
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={form.formState.isSubmitting}>
          {asksForCode ? 'Confirm and sign in' : 'Sign in'}
        </button>
      </div>
    </form>
  )
}

function asksForSecondFactor(error: unknown): boolean {
  return error instanceof ApiError && error.problem?.code === 'second-factor-needed'
}
