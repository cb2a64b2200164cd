import { followsApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** What the reader follows, and whether they want a digest. */
export function followsQuery() {
  return queryOptions({
    queryKey: [SIGNED, 'follows'],
    queryFn: ({ signal }) => call(followsApi.listFollows, { signal }),
  })
}
