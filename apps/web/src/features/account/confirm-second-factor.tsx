import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { TextField } from '../../ui/form/text-field.tsx'

/** What an authenticator app is given: to type, to open, and as a picture to read. */
export type NewSecret = {
  readonly secret: string
  readonly address: string
  readonly picture: string
}

const Typed = z.object({
  code: z.string().check(z.trim(), z.minLength(1, 'Enter the code that your app shows')),
})

type Props = {
  secret: NewSecret
  onCode: (code: string) => Promise<void>
  onCancel: () => void
}

const PART = 'factor-'

/** Gives the secret to an authenticator app, and has it proved by a code. */
export function ConfirmSecondFactor({ secret, onCode, onCancel }: Props) {
  const form = useForm({
    defaultValues: { code: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  return (
    <form noValidate className="form" onSubmit={submitWith(form, ({ code }) => onCode(code))}>
      <ErrorSummary form={form} part={PART} />
      <div className="factor-secret">
        <img src={pictureAddress(secret.picture)} alt="" width="168" height="168" />
        <div>
          <p>
            1. Read this picture with an authenticator app on your phone, or type its secret into
            the app:
          </p>
          <p>
            <code className="spelt">{inFours(secret.secret)}</code>
          </p>
          <p className="form-actions">
            <CopyButton text={secret.secret} label="Copy secret" />
            <a href={secret.address}>Open in an app here</a>
          </p>
        </div>
      </div>
      <TextField
        label="2. Code that the app shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        {...fieldOf(form, 'code', PART)}
      />
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={form.formState.isSubmitting}>
          Confirm
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

/** The picture is given as the text of an SVG. */
function pictureAddress(picture: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`
}

/** `ABCD EFGH`: what is typed from one screen into another is easier in fours. */
function inFours(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
