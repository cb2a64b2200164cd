import type { Person } from '@quarterdeck/contract'
import { useEffect, useRef } from 'react'
import { SignInForm } from './sign-in-form.tsx'

type Props = {
  email: string
  onSignedIn: (person: Person) => void
  onClose: () => void
}

/** Asks to sign in over a page that keeps what was typed. */
export function SignInDialog({ email, onSignedIn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // The address stands there already, so that the password is all that is to be typed.
    opened?.querySelector<HTMLInputElement>('input[type="password"]')?.focus()
    // Closed first, so that the focus goes back to where it was.
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="sign-in-again"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="sign-in-again">You were signed out</h2>
      <p>Sign in to go on; what you typed is kept.</p>
      <SignInForm email={email} onSignedIn={onSignedIn} />
      <button type="button" className="button dialog-close" onClick={onClose}>
        Not now
      </button>
    </dialog>
  )
}
