import { watchApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** What is red across all boards, each by its newest published quarter. */
export function watchQuery() {
  return queryOptions({
    queryKey: ['watch'],
    queryFn: ({ signal }) => call(watchApi.getWatch, { signal }),
  })
}

/** The status of every measure in every published quarter, of all boards. */
export function heatMapQuery() {
  return queryOptions({
    queryKey: ['watch', 'heat-map'],
    queryFn: ({ signal }) => call(watchApi.getHeatMap, { signal }),
  })
}
