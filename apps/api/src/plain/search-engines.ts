import type { IncomingHttpHeaders } from 'node:http'
import type { PeriodList } from '@quarterdeck/contract'
import { PLAIN_INDEX, plainAddress } from '@quarterdeck/report/addresses'

/** A name or an IP address, and perhaps a port: nothing else is ever written into an answer. */
const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i
const LONGEST_HOST = 260

/**
 * The address by which the reader reached us, "https://scorecard.halton.gov.uk": search engines
 * take whole addresses alone, and no setting says ours. It is read from the request's own headers,
 * so what it is written into may be sent to that reader only and must not be kept.
 * @returns null where the request names no host that can be one
 */
export function readOrigin(headers: IncomingHttpHeaders): string | null {
  const { host = '', 'x-forwarded-proto': scheme } = headers
  if (host.length > LONGEST_HOST || !HOST.test(host)) {
    return null
  }
  return `${scheme === 'https' ? 'https' : 'http'}://${host}`
}

/** Every page may be read; the plain ones are listed in the sitemap. */
export function writeRobots(origin: string | null): string {
  const sitemap = origin === null ? '' : `\nSitemap: ${origin}/sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}

/** The plain pages of all published quarters, each with the day it was published. */
export function writeSitemap(origin: string, boards: readonly PeriodList[]): string {
  const quarters = boards.flatMap(({ board, periods }) =>
    periods.map(({ id, publication }) => ({
      address: `${origin}${plainAddress(board.id, id)}`,
      date: publication.date,
    })),
  )
  const entries = quarters.map(
    ({ address, date }) => `<url><loc>${address}</loc><lastmod>${date}</lastmod></url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<url><loc>${origin}${PLAIN_INDEX}</loc></url>`,
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
