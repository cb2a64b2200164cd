import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CATALOGUE } from '../queries.ts'

/**
 * Goes to a year’s plan from a page whose thing is gone. What is held is only marked as old: asking
 * for it again while the page still stands would ask for what is not there.
 */
export function useLeave(): (to: { board: string; year: string | undefined }) => Promise<void> {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return async (search) => {
    await queryClient.invalidateQueries({ queryKey: CATALOGUE, refetchType: 'none' })
    await navigate({ to: '/catalogue', search })
  }
}
