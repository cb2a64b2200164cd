import { api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** What the colours, arrows and codes of a board mean under its policy. */
export function keyQuery(board: string) {
  return queryOptions({
    queryKey: ['key', board],
    queryFn: ({ signal }) => call(api.getKey, { params: { board }, signal }),
  })
}
