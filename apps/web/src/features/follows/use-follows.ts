import { type Follows, followsApi } from '@quarterdeck/contract'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { sessionQuery, useSignedMutation } from '../session/index.ts'
import { followsQuery } from './queries.ts'

type Measure = { readonly board: string; readonly indicator: string }

/** What changes what the reader follows; each answer is what they follow then. */
export function useFollows() {
  const queryClient = useQueryClient()
  const onSuccess = (follows: Follows) => queryClient.setQueryData(followsQuery().queryKey, follows)
  const follow = useSignedMutation(
    (params: Measure) => call(followsApi.followMeasure, { params }),
    { onSuccess },
  )
  const stop = useSignedMutation((params: Measure) => call(followsApi.stopFollowing, { params }), {
    onSuccess,
  })
  const setDigest = useSignedMutation(
    (wanted: boolean) => call(followsApi.setDigest, { body: { wanted } }),
    { onSuccess },
  )
  return { follow, stop, setDigest }
}

/** Whether this server sends mail: where it does not, nothing is promised. */
export function useSendsMail(): boolean {
  const { data } = useSuspenseQuery(sessionQuery())
  return data.sendsMail
}
