import '../../styles/forms.css'
import type { Role } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense, useMemo } from 'react'
import { Loading } from '../../ui/loading.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { sessionQuery } from './queries.ts'
import { SignedFault } from './signed-fault.tsx'
import { SignedInContext } from './signed-in.tsx'
import { ToSignIn } from './to-sign-in.tsx'
import { useHeldPerson } from './use-held-person.ts'
import { useSignInAgain } from './use-sign-in-again.tsx'

type Props = {
  /** Who may see the page: those who hold one of these roles; left out, all who are signed in. */
  allow?: readonly Role[]
  children: ReactNode
}

/**
 * Stands around every page for signed-in people. Leads those who are signed out to sign in, tells
 * those without the right so, and keeps the page as it is when the session ends meanwhile.
 */
export function SignedPage({ allow, children }: Props) {
  const { data } = useSuspenseQuery(sessionQuery())
  const person = useHeldPerson(data.person)
  const { dialog, signInAgain } = useSignInAgain(person)
  const signedIn = useMemo(
    () => (person === null ? null : { person, signInAgain }),
    [person, signInAgain],
  )
  if (signedIn === null) {
    return <ToSignIn />
  }
  if (allow !== undefined && !signedIn.person.roles.some(({ role }) => allow.includes(role))) {
    return <NotAllowed />
  }
  return (
    <SignedInContext value={signedIn}>
      <CatchBoundary getResetKey={() => signedIn.person.id} errorComponent={SignedFault}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </CatchBoundary>
      {dialog}
    </SignedInContext>
  )
}
