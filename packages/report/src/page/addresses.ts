import type { AsKnown } from '@quarterdeck/contract'

/** Where the list of all plain pages is. */
export const PLAIN_INDEX = '/plain'

export const STYLESHEET = '/plain/plain.css'

/** Which memory of a quarter, and of a corrected one which issue, by its sequence. */
export type View = {
  readonly as?: AsKnown
  /** Left out, the issue that stands. */
  readonly issue?: number | undefined
}

/** The plain page of a published quarter. */
export function plainAddress(board: string, period: string, view: View = {}): string {
  return `${PLAIN_INDEX}/${board}/${period}${queryOf(view)}`
}

/** The same quarter where it can be filtered and sorted, which needs scripts. */
export function interactiveAddress(board: string, period: string, view: View = {}): string {
  return `/boards/${board}/${period}${queryOf(view)}`
}

/** The same quarter as data. */
export function dataAddress(board: string, period: string, view: View = {}): string {
  return `/api/boards/${board}/periods/${period}/scorecard${queryOf(view)}`
}

/** "?as=latest", "?issue=4"; nothing for what stands, as published. */
function queryOf({ as, issue }: View): string {
  const words = [
    ...(as === 'latest' ? ['as=latest'] : []),
    ...(issue === undefined ? [] : [`issue=${issue}`]),
  ]
  return words.length === 0 ? '' : `?${words.join('&')}`
}
