import { type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { saveSigned } from './save-signed.ts'
import { useSignedIn } from './signed-in.tsx'

type Options<Result, Input> = Omit<UseMutationOptions<Result, Error, Input>, 'mutationFn'>

/**
 * A change that only signed-in people can make. Where the session has ended in the meantime, a
 * dialog asks to sign in over the page, which keeps what was typed, and then the change is saved.
 * Inside `SignedPage` alone.
 */
export function useSignedMutation<Result, Input = void>(
  save: (input: Input) => Promise<Result>,
  options: Options<Result, Input> = {},
) {
  const { signInAgain } = useSignedIn()
  return useMutation({
    ...options,
    mutationFn: (input: Input) => saveSigned(() => save(input), signInAgain),
  })
}
