import { returnsApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'
import type { ReturnKey } from './return-key.ts'

/** All that is told of returns is kept under this key. */
export const RETURNS = [SIGNED, 'returns'] as const

/** What the reader owes or checks, of every period that is open or in review. */
export function returnsQuery() {
  return queryOptions({
    queryKey: [...RETURNS, 'list'],
    queryFn: ({ signal }) => call(returnsApi.listReturns, { signal }),
    staleTime: 0,
  })
}

/** One return with everything that is needed to enter or to check it. */
export function returnQuery(key: ReturnKey) {
  return queryOptions({
    queryKey: [...RETURNS, 'sheet', key],
    queryFn: ({ signal }) => call(returnsApi.getReturn, { params: key, signal }),
    staleTime: 0,
  })
}
