import type { Person } from '@quarterdeck/contract'
import { createContext, use } from 'react'

/** What a page for signed-in people knows of its reader. */
export type SignedIn = {
  readonly person: Person
  /** Asks them to sign in once more, over the page; throws where they do not. */
  readonly signInAgain: () => Promise<void>
}

export const SignedInContext = createContext<SignedIn | null>(null)

/** Who is signed in; inside `SignedPage` alone. */
export function useSignedIn(): SignedIn {
  const signedIn = use(SignedInContext)
  if (signedIn === null) {
    throw new Error('useSignedIn stands outside of SignedPage')
  }
  return signedIn
}
