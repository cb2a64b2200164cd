import { collectionApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** Others enter and decide all the while, so it is asked for anew whenever the page opens. */
const FRESH = { staleTime: 0 }

/** How far a quarter has come; without a period, the one that is worked on. */
export function collectionQuery(board: string, period?: string) {
  return queryOptions({
    ...FRESH,
    queryKey: [SIGNED, 'collection', board, period ?? 'current'],
    queryFn: ({ signal }) =>
      call(collectionApi.getCollection, { params: { board }, query: { period }, signal }),
  })
}

/** The reminders of a board that go out next. */
export function remindersQuery(board: string) {
  return queryOptions({
    ...FRESH,
    queryKey: [SIGNED, 'collection', board, 'reminders'],
    queryFn: ({ signal }) => call(collectionApi.previewReminders, { params: { board }, signal }),
  })
}
