import { ApiError } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useSignedMutation, waitingQuery } from '../session/index.ts'
import { QUESTIONS } from './queries.ts'

/**
 * A change of questions. What is shown of them is read again before it counts as done, and also
 * where somebody else changed the question meanwhile: what they did shows then, beside the refusal.
 */
export function useQuestionMutation<Result, Input = void>(save: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient()
  return useSignedMutation(save, {
    onSettled: async (_, error) => {
      if (error === null || (error instanceof ApiError && error.status === 409)) {
        void queryClient.invalidateQueries(waitingQuery())
        await queryClient.invalidateQueries({ queryKey: QUESTIONS })
      }
    },
  })
}
