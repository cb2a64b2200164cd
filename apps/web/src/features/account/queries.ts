import { accountApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** Where one is signed in. */
export function sessionsQuery() {
  return queryOptions({
    queryKey: [SIGNED, 'sessions'],
    queryFn: ({ signal }) => call(accountApi.listSessions, { signal }),
    staleTime: 0,
  })
}
