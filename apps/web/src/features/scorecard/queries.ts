import { type AsKnown, api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** The scorecard of one published quarter, as published or with the latest figures. */
export function scorecardQuery(board: string, period: string, as: AsKnown) {
  return queryOptions({
    queryKey: ['scorecard', board, period, as],
    queryFn: ({ signal }) =>
      call(api.getScorecard, { params: { board, period }, query: { as }, signal }),
  })
}
