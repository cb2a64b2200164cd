import type { AsKnown } from '@quarterdeck/contract'

/** Where the list of all plain pages is. */
export const PLAIN_INDEX = '/plain'

export const STYLESHEET = '/plain/plain.css'

/** The plain page of a published quarter. */
export function plainAddress(board: string, period: string, as: AsKnown = 'published'): string {
  return `${PLAIN_INDEX}/${board}/${period}${queryOf(as)}`
}

/** The same quarter where it can be filtered and sorted, which needs scripts. */
export function interactiveAddress(board: string, period: string, as: AsKnown): string {
  return `/boards/${board}/${period}${queryOf(as)}`
}

/** The same quarter as data. */
export function dataAddress(board: string, period: string, as: AsKnown): string {
  return `/api/boards/${board}/periods/${period}/scorecard${queryOf(as)}`
}

function queryOf(as: AsKnown): string {
  return as === 'latest' ? '?as=latest' : ''
}
