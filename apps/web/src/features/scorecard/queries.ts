import { api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import type { ScorecardSearch } from './scorecard-search.ts'

/** The scorecard of one published quarter or an issue of it, as published or with the latest figures. */
export function scorecardQuery(
  board: string,
  period: string,
  { as, issue }: Pick<ScorecardSearch, 'as' | 'issue'>,
) {
  return queryOptions({
    queryKey: ['scorecard', board, period, as, issue],
    queryFn: ({ signal }) =>
      call(api.getScorecard, {
        params: { board, period },
        query: { as: as ?? 'published', issue },
        signal,
      }),
  })
}
