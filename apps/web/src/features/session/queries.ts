import { accountApi, type Person, type SessionAnswer, waitingApi } from '@quarterdeck/contract'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** What only signed-in people are told is kept under this key, and forgotten when they sign out. */
export const SIGNED = 'signed'

/** Who is signed in, if anybody, and the ways to sign in. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => call(accountApi.getSession, { signal }),
  })
}

/** What waits for the reader; asked again after whatever they have done of it. */
export function waitingQuery() {
  return queryOptions({
    queryKey: [SIGNED, 'waiting'],
    queryFn: ({ signal }) => call(waitingApi.getWaiting, { signal }),
  })
}

/** Remembers who is signed in now. Nothing that one person was told is left for another. */
export function rememberPerson(queryClient: QueryClient, person: Person | null): void {
  const key = sessionQuery().queryKey
  const before = queryClient.getQueryData<SessionAnswer>(key)
  if (before !== undefined) {
    queryClient.setQueryData<SessionAnswer>(key, { ...before, person })
  }
  if (before?.person?.id !== person?.id) {
    queryClient.removeQueries({ queryKey: [SIGNED], type: 'inactive' })
    if (person !== null) {
      void queryClient.invalidateQueries({ queryKey: [SIGNED] })
    }
  }
}
