import { PLAIN_INDEX, STYLESHEET } from '@quarterdeck/report/addresses'
import type { FastifyInstance } from 'fastify'
import { boardsVersion } from '../boards/boards-version.ts'
import { dataVersion } from '../boards/data-version.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { MountVersioned } from '../http/versioned.ts'
import { listPublished, makeIndexPage, makeNotFoundPage, makeScorecardPage } from './make-pages.ts'
import { readQuarterAddress } from './read-address.ts'
import { readStylesheet } from './read-stylesheet.ts'
import { readOrigin, writeRobots, writeSitemap } from './search-engines.ts'

const HTML_TYPE = 'text/html; charset=utf-8'

/** The published quarters as pages without scripts, and what leads search engines to them. */
export function plainRoutes(
  app: FastifyInstance,
  mountVersioned: MountVersioned,
  ctx: Context,
): void {
  app.register(async (scope) => {
    showMissesAsPages(scope, ctx)
    mountPages(scope, mountVersioned, ctx)
    scope.get(`${PLAIN_INDEX}/*`, async () => {
      throw new DomainError('not-found', 'There is nothing at this address.')
    })
  })
  mountSearchEngines(app, ctx)
}

/** What is not there is still counted, logged and answered as everywhere; only its body is a page. */
function showMissesAsPages(scope: FastifyInstance, ctx: Context): void {
  scope.addHook('onSend', async (_request, reply, payload) => {
    if (reply.statusCode !== 404) {
      return payload
    }
    reply.type(HTML_TYPE)
    return makeNotFoundPage({ ctx })
  })
}

function mountPages(scope: FastifyInstance, mountVersioned: MountVersioned, ctx: Context): void {
  mountVersioned(scope, { method: 'GET', url: PLAIN_INDEX }, () => ({
    key: PLAIN_INDEX,
    version: () => boardsVersion({ ctx }),
    produce: async () => page(await makeIndexPage({ ctx })),
  }))
  mountVersioned(scope, { method: 'GET', url: `${PLAIN_INDEX}/:board/:period` }, (request) => {
    const input = readQuarterAddress(request)
    return {
      key: JSON.stringify([PLAIN_INDEX, input]),
      // Commentary and the council come with an import, which raises the version of the board.
      version: () => dataVersion({ ctx, input }),
      produce: async () => page(await makeScorecardPage({ ctx, input })),
    }
  })
  mountVersioned(scope, { method: 'GET', url: STYLESHEET }, () => ({
    key: STYLESHEET,
    version: async () => 'as started',
    produce: async () => ({
      contentType: 'text/css; charset=utf-8',
      content: await readStylesheet(),
    }),
  }))
}

function page(html: string) {
  return { contentType: HTML_TYPE, content: Buffer.from(html) }
}

/** Made for each request and kept by nobody, since they name the host that the request named. */
function mountSearchEngines(app: FastifyInstance, ctx: Context): void {
  app.get('/robots.txt', async ({ headers }, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(writeRobots(readOrigin(headers))),
  )
  app.get('/sitemap.xml', async ({ headers }, reply) => {
    const origin = readOrigin(headers)
    if (origin === null) {
      throw new DomainError('not-found', 'A sitemap is made for the host that a request names.')
    }
    return reply
      .header('cache-control', 'no-store')
      .type('application/xml; charset=utf-8')
      .send(writeSitemap(origin, await listPublished({ ctx })))
  })
}
