import { api } from '@quarterdeck/contract'
import { PLAIN_INDEX, plainAddress } from '@quarterdeck/report/addresses'

const SCORECARD = /^\/boards\/([^/]+)\/([^/]+)$/
const ISSUE = /^\d{1,6}$/
const MEASURE = /^\/indicators\/[^/]+$/

/**
 * Where a reader without scripts finds what is at an address of the pages: the plain page of the
 * quarter of a scorecard or a measure, else the list of them. Nothing of the address is passed on but
 * a board, a quarter and an issue that are written as theirs are, and which figures are asked for.
 */
export function findPlainAddress(url: string): string {
  const [path = '', query = ''] = url.split('?', 2)
  const search = new URLSearchParams(query)
  const [, board, period] = MEASURE.test(path)
    ? ['', search.get('board'), search.get('period')]
    : (SCORECARD.exec(path) ?? [])
  const asked = api.getScorecard.params.safeParse({ board, period })
  if (!asked.success) {
    return PLAIN_INDEX
  }
  const issue = ISSUE.exec(search.get('issue') ?? '')?.[0]
  return plainAddress(asked.data.board, asked.data.period, {
    as: search.get('as') === 'latest' ? 'latest' : 'published',
    issue: issue === undefined ? undefined : Number(issue),
  })
}

/** The page with its links to the list of plain pages turned to one of them. */
export function pointToPlain(page: string, address: string): string {
  return page.replaceAll(`${PLAIN_INDEX}"`, `${address}"`)
}
