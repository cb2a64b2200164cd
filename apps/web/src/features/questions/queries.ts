import { questionsApi } from '@quarterdeck/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'

/** Everything that is asked of questions, to be asked again after a change. */
export const QUESTIONS = [SIGNED, 'questions'] as const

type Wanted = NonNullable<Parameters<typeof call<typeof questionsApi.listQuestions>>[1]['query']>

/** The questions of a board that are wanted. Others ask and answer too, so it is asked anew. */
export function questionsQuery(board: string, wanted: Wanted) {
  return queryOptions({
    queryKey: [...QUESTIONS, board, wanted],
    queryFn: ({ signal }) =>
      call(questionsApi.listQuestions, { params: { board }, query: wanted, signal }),
    staleTime: 0,
  })
}
