import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { listen, testHttpApp } from '../http/test-http-app.ts'
import { haltonDb } from '../publication/halton-db.ts'
import { plainRoutes } from './routes.ts'

const PAGE = '/plain/cypf/2021-22-Q2'

async function plainApp(limits?: { requests: number; misses: number }): Promise<FastifyInstance> {
  const db = await haltonDb()
  const { app, mountVersioned } = await testHttpApp({ limits })
  plainRoutes(app, mountVersioned, { db, now: () => new Date('2022-02-01T09:00:00Z') })
  return app
}

it('sends a page compressed, in far less than 40 kB', async () => {
  const app = await plainApp()
  const response = await app.inject({ url: PAGE, headers: { 'accept-encoding': 'br' } })
  expect(response.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  })
  expect(response.rawPayload.length).toBeLessThan(20_000)
})

it('holds one page for an address written in several ways', async () => {
  const app = await plainApp()
  const plain = await app.inject(PAGE)
  const spelled = await app.inject(`${PAGE}?as=published&utm_source=letter`)
  expect(spelled.headers.etag).toBe(plain.headers.etag)
})

it('sends the stylesheet, with what holds on paper last', async () => {
  const app = await plainApp()
  const { headers, body } = await app.inject('/plain/plain.css')
  expect(headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  expect(body.indexOf('@media print')).toBeGreaterThan(body.indexOf('@media screen'))
})

it('answers HEAD for a page and for what is not there', async () => {
  const address = await listen(await plainApp())
  const page = await fetch(address + PAGE, { method: 'HEAD' })
  const miss = await fetch(`${address}/plain/nowhere`, { method: 'HEAD' })
  expect([page.status, await page.text()]).toEqual([200, ''])
  expect([miss.status, await miss.text()]).toEqual([404, ''])
})

it('keeps no page that says nothing is here, and counts how often one is asked for', async () => {
  const app = await plainApp({ requests: 100, misses: 1 })
  const miss = await app.inject('/plain/cypf/2030-31-Q1')
  const again = await app.inject('/plain/cypf/2030-31-Q2')
  expect(miss.headers['cache-control']).toBe('no-store')
  expect([miss.statusCode, again.statusCode]).toEqual([404, 429])
})

it('lets nobody keep what names the host of one request', async () => {
  const app = await plainApp()
  const answers = await Promise.all(['/robots.txt', '/sitemap.xml'].map((url) => app.inject(url)))
  expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store'])
})
