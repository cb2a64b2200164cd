import { api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** One milestone of a board through the years. */
export function milestoneQuery(board: string, milestone: string) {
  return queryOptions({
    queryKey: ['milestone', board, milestone],
    queryFn: ({ signal }) => call(api.getMilestone, { params: { board, milestone }, signal }),
  })
}
