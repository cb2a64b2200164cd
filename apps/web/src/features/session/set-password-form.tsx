import { zodResolver } from '@hookform/resolvers/zod'
import { accountApi, type LinkAnswer } from '@quarterdeck/contract'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { PasswordField } from '../../ui/form/password-field.tsx'
import { PASSWORD_RULES } from '../../ui/form/password-rules.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { PageTitle } from '../../ui/page-title.tsx'

const Typed = z.object({
  password: z.string().check(z.minLength(1, 'Enter the password you want to have')),
})

type Props = { link: LinkAnswer; token: string; onSet: () => void }

/** The password to be set, with whose account it is. */
export function SetPasswordForm({ link, token, onSet }: Props) {
  const form = useForm({
    defaultValues: { password: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  const save = async ({ password }: z.infer<typeof Typed>) => {
    await call(accountApi.setPasswordByLink, { body: { token, password } })
    onSet()
  }
  const title = link.kind === 'invitation' ? 'Choose your password' : 'Choose a new password'
  return (
    <div className="narrow-page">
      <PageTitle title={title}>{title}</PageTitle>
      <p>
        {link.kind === 'invitation' ? `Welcome, ${link.name}. ` : `Hello, ${link.name}. `}
        You will sign in as <b>{link.email}</b>.
      </p>
      <div className="panel">
        <form noValidate className="form" onSubmit={submitWith(form, save)}>
          <ErrorSummary form={form} />
          {/* Tells password managers whose password it is. */}
          <input
            hidden
            type="text"
            name="username"
            autoComplete="username"
            value={link.email}
            readOnly
          />
          <PasswordField
            label="New password"
            hint={PASSWORD_RULES}
            autoComplete="new-password"
            {...fieldOf(form, 'password')}
          />
          <div className="form-actions">
            <button
              type="submit"
              className="button is-primary"
              disabled={form.formState.isSubmitting}
            >
              Set password
            </button>
          </div>
        </form>
      </div>
    </div>
  )
}
