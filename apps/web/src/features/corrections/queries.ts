import { correctionsApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** The corrections of a board’s published quarters, the newest first. */
export function correctionsQuery(board: string) {
  return queryOptions({
    queryKey: ['corrections', board],
    queryFn: ({ signal }) => call(correctionsApi.listCorrections, { params: { board }, signal }),
  })
}
