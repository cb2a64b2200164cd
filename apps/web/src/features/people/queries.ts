import { accountApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** All accounts, and what roles can be given on. */
export function peopleQuery() {
  return queryOptions({
    queryKey: [SIGNED, 'people'],
    queryFn: ({ signal }) => call(accountApi.listPeople, { signal }),
    staleTime: 0,
  })
}
