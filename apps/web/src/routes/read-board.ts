import { textOf } from '../app/read-search.ts'

/** The board that an address names, for a page whose address says nothing more. */
export function readBoard(raw: Record<string, unknown>): { board?: string } {
  const board = textOf(raw.board)
  return board === undefined ? {} : { board }
}
