import '../../styles/forms.css'
import type { Person } from '@quarterdeck/contract'
import { useQuery, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { CatchBoundary, type ErrorComponentProps, useLocation } from '@tanstack/react-router'
import { type ReactNode, Suspense, useMemo } from 'react'
import { sessionQuery } from './queries.ts'
import { needsSignIn } from './save-signed.ts'
import { SignInLink } from './sign-in-link.tsx'
import { SignedInContext } from './signed-in.tsx'
import { useHeldPerson } from './use-held-person.ts'
import { useSignInAgain } from './use-sign-in-again.tsx'

type Props = {
  /** Whom the part is for. */
  allow: (person: Person) => boolean
  children: ReactNode
}

/**
 * Stands around a part of a public page that is for signed-in people: others do not see that there
 * is one. Whatever goes wrong in it leaves the page as it is.
 */
export function SignedPart({ allow, children }: Props) {
  const { data } = useQuery(sessionQuery())
  const person = useHeldPerson(data?.person ?? null)
  const { dialog, signInAgain } = useSignInAgain(person)
  const signedIn = useMemo(
    () => (person === null ? null : { person, signInAgain }),
    [person, signInAgain],
  )
  if (signedIn === null || !allow(signedIn.person)) {
    return null
  }
  return (
    <SignedInContext value={signedIn}>
      <CatchBoundary getResetKey={() => signedIn.person.id} errorComponent={PartFault}>
        <Suspense>{children}</Suspense>
      </CatchBoundary>
      {dialog}
    </SignedInContext>
  )
}

function PartFault({ error, reset }: ErrorComponentProps) {
  const boundary = useQueryErrorResetBoundary()
  const href = useLocation({ select: (location) => location.href })
  const tryAgain = () => {
    boundary.reset()
    reset()
  }
  return (
    <div className="panel" role="alert">
      {needsSignIn(error) ? (
        <p>
          You were signed out, so a part of this page is not shown. <SignInLink to={href} />
        </p>
      ) : (
        <>
          <p>A part of this page could not be loaded.</p>
          <button type="button" className="button" onClick={tryAgain}>
            Try again
          </button>
        </>
      )}
    </div>
  )
}
