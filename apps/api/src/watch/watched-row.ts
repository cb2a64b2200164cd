import type { WatchRow } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import type { WatchedBoard } from './watched-boards.ts'

/** A row of the watch before its board, services and actions are set beside it. */
export type WatchedRow = Omit<WatchRow, 'board' | 'services' | 'actions'>

/** A board that has published a quarter. */
export type PublishedBoard = WatchedBoard & { readonly frozen: NonNullable<WatchedBoard['frozen']> }

/** A quarter as answers name it: "2021-22-Q2", "Quarter 2 2021/22". */
export function quarterName(period: string): WatchRow['period'] {
  const { id, label } = parsePeriod(period)
  return { id, label }
}
