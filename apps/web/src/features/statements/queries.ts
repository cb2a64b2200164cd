import { api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** The council whose boards these are, and how to reach it. */
export function councilQuery() {
  return queryOptions({
    queryKey: ['council'],
    queryFn: ({ signal }) => call(api.getCouncil, { signal }),
  })
}
