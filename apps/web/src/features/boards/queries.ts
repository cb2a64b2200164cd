import { api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** Every board, each with its latest published quarter. */
export function boardsQuery() {
  return queryOptions({
    queryKey: ['boards'],
    queryFn: ({ signal }) => call(api.listBoards, { signal }),
  })
}

/** The published quarters of one board, newest first. */
export function periodsQuery(board: string) {
  return queryOptions({
    queryKey: ['periods', board],
    queryFn: ({ signal }) => call(api.listPeriods, { params: { board }, signal }),
  })
}
