import type { QueryClient } from '@tanstack/react-query'
import { boardsQuery } from './queries.ts'

/**
 * The board that an address without one means: the only one there is. Where there are several, or
 * none, undefined; the boards are then at hand for the reader to choose from.
 */
export async function findOnlyBoard(queryClient: QueryClient): Promise<string | undefined> {
  const { boards } = await queryClient.ensureQueryData(boardsQuery())
  return boards.length === 1 ? boards[0]?.id : undefined
}
