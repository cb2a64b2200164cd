import { catalogueApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** Everything that is asked of a board’s catalogue, to be asked again after a change. */
export const CATALOGUE = [SIGNED, 'catalogue'] as const

/** Others change the catalogue too, so it is asked for anew whenever a page of it opens. */
const FRESH = { staleTime: 0 }

/** One year’s plan as far as the reader may see it; the newest without a year. */
export function catalogueQuery(board: string, year: string | undefined) {
  return queryOptions({
    ...FRESH,
    queryKey: [...CATALOGUE, board, 'plan', year ?? 'newest'],
    queryFn: ({ signal }) =>
      call(catalogueApi.getCatalogue, { params: { board }, query: { year }, signal }),
  })
}

/** One indicator with its definitions, measures, targets and history. */
export function catalogueIndicatorQuery(board: string, indicator: string) {
  return queryOptions({
    ...FRESH,
    queryKey: [...CATALOGUE, board, 'indicator', indicator],
    queryFn: ({ signal }) =>
      call(catalogueApi.getCatalogueIndicator, { params: { board, indicator }, signal }),
  })
}

/** The policies of a board, newest first. */
export function policiesQuery(board: string) {
  return queryOptions({
    ...FRESH,
    queryKey: [...CATALOGUE, board, 'policies'],
    queryFn: ({ signal }) => call(catalogueApi.listPolicies, { params: { board }, signal }),
  })
}

/** The plan that is proposed for the year after the newest. */
export function rollForwardQuery(board: string) {
  return queryOptions({
    ...FRESH,
    queryKey: [...CATALOGUE, board, 'roll-forward'],
    queryFn: ({ signal }) => call(catalogueApi.getRollForward, { params: { board }, signal }),
  })
}
