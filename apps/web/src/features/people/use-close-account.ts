import { type Account, accountApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useSignedMutation } from '../session/index.ts'
import type { PublicName } from './public-name-choice.tsx'
import { peopleQuery } from './queries.ts'

/** Closes an account; of one that is closed, chooses again how public pages call its person. */
export function useCloseAccount({ id }: Account, onDone: () => void) {
  const queryClient = useQueryClient()
  return useSignedMutation<Account, PublicName>(
    (publicName) =>
      call(accountApi.closeAccount, { params: { account: id }, body: { publicName } }),
    {
      onSuccess: async () => {
        await queryClient.invalidateQueries(peopleQuery())
        onDone()
      },
    },
  )
}
