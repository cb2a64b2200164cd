import { ApiError } from '@quarterdeck/contract'
import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ErrorPage } from '../../app/error-page.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { rememberPerson } from './queries.ts'
import { needsSignIn } from './save-signed.ts'
import { ToSignIn } from './to-sign-in.tsx'

/** What stands in the place of a page for signed-in people whose figures could not be had. */
export function SignedFault({ error, reset }: ErrorComponentProps) {
  const boundary = useQueryErrorResetBoundary()
  if (needsSignIn(error)) {
    return <SignedOut />
  }
  if (error instanceof ApiError && error.status === 403) {
    return <NotAllowed />
  }
  const tryAgain = () => {
    boundary.reset()
    reset()
  }
  return <ErrorPage error={error} reset={tryAgain} />
}

/** The session has ended: nobody is signed in any more. */
function SignedOut() {
  const queryClient = useQueryClient()
  useEffect(() => rememberPerson(queryClient, null), [queryClient])
  return <ToSignIn />
}
