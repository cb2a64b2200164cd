import { api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** Every indicator that a board has published, dropped ones included. */
export function indicatorListQuery(board: string) {
  return queryOptions({
    queryKey: ['indicators', board],
    queryFn: ({ signal }) => call(api.listIndicators, { params: { board }, signal }),
  })
}
