import { zodResolver } from '@hookform/resolvers/zod'
import { accountApi } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Notice } from '../../ui/states.tsx'
import { sessionQuery } from './queries.ts'

/** Asks for a link to set a new password, where this server can send one. */
export function ForgottenPasswordPage() {
  const { data } = useSuspenseQuery(sessionQuery())
  const [sentTo, setSentTo] = useState<string | null>(null)
  if (!data.sendsMail) {
    return (
      <Notice title="Forgotten your password?">
        <p>
          No e-mail can be sent from here. Ask an administrator of Quarterdeck in your council: they
          can make a link by which you set a new password.
        </p>
        <p>
          <Link to="/sign-in">Back to sign in</Link>
        </p>
      </Notice>
    )
  }
  return sentTo === null ? <AskForLink onSent={setSentTo} /> : <Sent email={sentTo} />
}

function Sent({ email }: { email: string }) {
  return (
    <Notice title="Look in your e-mail">
      <p>
        If <b>{email}</b> belongs to an account, we have sent a link to it. The link sets a new
        password, once, and works for a short time only.
      </p>
      <p>
        Nothing has come after a few minutes? Look among unwanted e-mail, check that this is the
        address of your account, or ask an administrator.
      </p>
      <p>
        <Link to="/sign-in">Back to sign in</Link>
      </p>
    </Notice>
  )
}

const Typed = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'Enter your e-mail address')),
})

function AskForLink({ onSent }: { onSent: (email: string) => void }) {
  const form = useForm({
    defaultValues: { email: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  const ask = async (body: z.infer<typeof Typed>) => {
    await call(accountApi.askForReset, { body })
    onSent(body.email)
  }
  return (
    <div className="narrow-page">
      <PageTitle title="Forgotten your password?">Forgotten your password?</PageTitle>
      <div className="panel">
        <form noValidate className="form" onSubmit={submitWith(form, ask)}>
          <ErrorSummary form={form} />
          <TextField
            label="E-mail address"
            hint="That of your account. We send a link to it that sets a new password."
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            {...fieldOf(form, 'email')}
          />
          <div className="form-actions">
            <button
              type="submit"
              className="button is-primary"
              disabled={form.formState.isSubmitting}
            >
              Send the link
            </button>
            <Link to="/sign-in">Back to sign in</Link>
          </div>
        </form>
      </div>
    </div>
  )
}
