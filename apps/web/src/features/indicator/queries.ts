import { type AsKnown, api } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

/** Which quarter of an indicator is asked for; without one, the newest that has it. */
export type QuarterAsked = { readonly period?: string; readonly as: AsKnown }

/** One indicator at a published quarter, as published or with the latest figures. */
export function indicatorQuery(board: string, indicator: string, { period, as }: QuarterAsked) {
  return queryOptions({
    queryKey: ['indicator', board, indicator, period ?? 'newest', as],
    queryFn: ({ signal }) =>
      call(api.getIndicator, { params: { board, indicator }, query: { period, as }, signal }),
  })
}
