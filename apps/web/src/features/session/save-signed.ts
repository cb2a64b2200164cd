import { ApiError } from '@quarterdeck/contract'

/** Whether the server refused because nobody is signed in; a wrong password is another matter. */
export function needsSignIn(error: unknown): boolean {
  return error instanceof ApiError && error.problem?.code === 'sign-in-needed'
}

/**
 * Saves; where the session has ended in the meantime, has the person sign in and saves again.
 * @param signInAgain throws where they do not
 */
export async function saveSigned<Result>(
  save: () => Promise<Result>,
  signInAgain: () => Promise<void>,
): Promise<Result> {
  try {
    return await save()
  } catch (error) {
    if (!needsSignIn(error)) {
      throw error
    }
  }
  await signInAgain()
  return await saveSigned(save, signInAgain)
}
