import {
  ApiError,
  type PublicationPreview,
  publicationApi,
  returnsApi,
  type Scorecard,
} from '@quarterdeck/contract'
import { formatPeriod } from '@quarterdeck/wording'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** What would be frozen; or, where nothing can be published now, why. */
export type Looked = { preview: PublicationPreview } | { refused: string }

/** A quarter’s draft; or, where there is none, why. */
export type Draft = { scorecard: Scorecard } | { refused: string }

/** The scorecard as it would be published now. Others hand in meanwhile, so it is never kept. */
export function draftQuery(board: string, period: string) {
  return queryOptions({
    staleTime: 0,
    queryKey: [SIGNED, 'draft', board, period],
    queryFn: async ({ signal }): Promise<Draft> => {
      try {
        const params = { board, period }
        return { scorecard: await call(publicationApi.getDraftScorecard, { params, signal }) }
      } catch (error) {
        if (error instanceof ApiError && [404, 409].includes(error.status)) {
          return { refused: error.problem?.detail ?? 'It cannot be published now.' }
        }
        throw error
      }
    },
  })
}

/** A look at what publishing a period would freeze. Others hand in meanwhile, so it is never kept. */
export function previewQuery(board: string, period: string) {
  return queryOptions({
    staleTime: 0,
    queryKey: [SIGNED, 'publication', board, period],
    queryFn: async ({ signal }): Promise<Looked> => {
      const { returns } = await call(returnsApi.listReturns, { signal })
      const isOpen = returns.some((each) => each.board.id === board && each.period.id === period)
      if (!isOpen) {
        return { refused: `${formatPeriod(period)} is not open for returns.` }
      }
      try {
        const params = { board, period }
        return { preview: await call(publicationApi.previewPublication, { params, signal }) }
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) {
          return { refused: error.problem?.detail ?? 'It cannot be published now.' }
        }
        throw error
      }
    },
  })
}
