import { accountApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { rememberPerson, useSignedIn, useSignedMutation } from '../session/index.ts'

/** The changes that set a second factor up and remove it. */
export function useSecondFactor() {
  const queryClient = useQueryClient()
  const { person } = useSignedIn()
  const remember = (hasSecondFactor: boolean) =>
    rememberPerson(queryClient, { ...person, hasSecondFactor })
  return {
    start: useSignedMutation((password: string) =>
      call(accountApi.startSecondFactor, { body: { password } }),
    ),
    confirm: useSignedMutation(
      (code: string) => call(accountApi.confirmSecondFactor, { body: { code } }),
      { onSuccess: () => remember(true) },
    ),
    remove: useSignedMutation(
      (password: string) => call(accountApi.removeSecondFactor, { body: { password } }),
      { onSuccess: () => remember(false) },
    ),
  }
}
