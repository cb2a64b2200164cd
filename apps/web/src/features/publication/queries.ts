import { ApiError, type PublicationPreview, publicationApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** What would be frozen; or, where nothing can be published now, why. */
export type Looked = { preview: PublicationPreview } | { refused: string }

/** A look at what publishing a period would freeze. Others hand in meanwhile, so it is never kept. */
export function previewQuery(board: string, period: string) {
  return queryOptions({
    staleTime: 0,
    queryKey: [SIGNED, 'publication', board, period],
    queryFn: async ({ signal }): Promise<Looked> => {
      try {
        const params = { board, period }
        return { preview: await call(publicationApi.previewPublication, { params, signal }) }
      } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 409)) {
          return { refused: error.problem?.detail ?? 'It cannot be published now.' }
        }
        throw error
      }
    },
  })
}
