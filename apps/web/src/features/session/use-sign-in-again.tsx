import type { Person } from '@quarterdeck/contract'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { SaidToPerson } from '../../ui/form/tell-fault.ts'
import { SignInDialog } from './sign-in-dialog.tsx'

type Waiting = { readonly done: () => void; readonly fail: (error: Error) => void }

const STAYED_OUT = 'You are signed out, so this is not saved yet. Save it again to sign in.'

/**
 * The dialog that asks a person to sign in once more, and what opens it. Whoever signs in as
 * somebody else saves nothing by it: what was typed may not be theirs to save.
 */
export function useSignInAgain(person: Person | null): {
  dialog: ReactNode
  signInAgain: () => Promise<void>
} {
  const waiting = useRef<Waiting[]>([])
  const [isOpen, setOpen] = useState(false)
  const signInAgain = useCallback(
    () =>
      new Promise<void>((done, fail) => {
        waiting.current.push({ done, fail })
        setOpen(true)
      }),
    [],
  )
  const settle = (how: (one: Waiting) => void) => {
    setOpen(false)
    waiting.current.splice(0).forEach(how)
  }
  const dialog = isOpen && (
    <SignInDialog
      email={person?.email ?? ''}
      onClose={() => settle(({ fail }) => fail(new SaidToPerson(STAYED_OUT)))}
      onSignedIn={(now) =>
        settle(({ done, fail }) =>
          now.id === person?.id ? done() : fail(new SaidToPerson(sayOther(now))),
        )
      }
    />
  )
  return { dialog, signInAgain }
}

function sayOther({ name }: Person): string {
  return `You are signed in as ${name} now, so this is not saved yet. Save it again if it is yours to save.`
}
