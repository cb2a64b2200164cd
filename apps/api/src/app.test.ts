import { api, createClient, Problem } from '@quarterdeck/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApp } from './app.ts'
import { readSecurityHeaders } from './http/security-headers.ts'
import { haltonDb } from './publication/halton-db.ts'

let app: FastifyInstance
let call: ReturnType<typeof createClient>
let address: string

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  app = await buildApp({ db, now: () => new Date('2022-02-01T09:00:00Z') })
  address = await app.listen({ host: '127.0.0.1', port: 0 })
  call = createClient(address)
  afterAll(() => app.close())
})

it('lists the boards', async () => {
  const { boards } = await call(api.listBoards, {})
  expect(boards).toEqual([
    {
      id: 'cypf',
      name: expect.stringContaining('Children'),
      codePrefix: 'PED',
      latestPeriod: '2021-22-Q2',
    },
  ])
})

it('lists the published quarters of a board, newest first', async () => {
  const { periods } = await call(api.listPeriods, { params: { board: 'cypf' } })
  expect(periods.map(({ id }) => id)).toEqual(['2021-22-Q2', '2019-20-Q1', '2018-19-Q4'])
})

it('gives the scorecard as it was published, and with the latest figures', async () => {
  const params = { board: 'cypf', period: '2021-22-Q2' }
  const published = await call(api.getScorecard, { params })
  const latest = await call(api.getScorecard, { params, query: { as: 'latest' } })
  expect([published.as, latest.as]).toEqual(['published', 'latest'])
  expect(published.measures.length).toBeGreaterThan(10)
})

it('gives the key of a board', async () => {
  const { policy } = await call(api.getKey, { params: { board: 'cypf' } })
  expect(policy.version).toBe(1)
})

it.each([
  ['/api/boards/nowhere/key', 404, 'not-found'],
  ['/api/boards/nowhere/periods', 404, 'not-found'],
  ['/api/boards/nowhere/periods/2021-22-Q2/scorecard', 404, 'not-found'],
  ['/api/boards/cypf/periods/2030-31-Q1/scorecard', 404, 'not-found'],
  ['/api/boards/cypf/periods/2021-22/scorecard', 400, 'invalid'],
  ['/api/boards/cypf/periods/2021-22-Q2/scorecard?as=draft', 400, 'invalid'],
  ['/api/nowhere', 404, 'not-found'],
])('answers %s with the problem %i %s', async (url, status, code) => {
  const response = await app.inject(url)
  expect(response.statusCode).toBe(status)
  expect(response.headers['content-type']).toContain('application/problem+json')
  expect(Problem.parse(response.json())).toMatchObject({ status, code })
})

it.each([
  ['a list made anew', 'GET', '/api/boards', 200],
  ['a scorecard', 'GET', '/api/boards/cypf/periods/2021-22-Q2/scorecard', 200],
  ['the health', 'GET', '/api/health/live', 200],
  ['the description of the API', 'GET', '/openapi.json', 200],
  ['the page that browses it', 'GET', '/docs/api', 200],
  ['a refusal', 'GET', '/api/boards/nowhere/key', 404],
  ['a fault in the request', 'GET', '/api/boards/cypf/periods/x/scorecard', 400],
  ['what is not there', 'GET', '/api/nowhere', 404],
  ['what is sent to nowhere', 'POST', '/api/nowhere', 404],
  ['an address that cannot be read', 'GET', '/api/%', 400],
  ['headers alone', 'HEAD', '/api/boards', 200],
])('sends the security headers with %s', async (_, method, url, status) => {
  const first = await fetch(address + url, { method })
  const second = await fetch(address + url, { method })
  const sent = [first, second].map(({ headers }) => Object.fromEntries(headers))
  expect([first.status, second.status]).toEqual([status, status])
  expect(sent[0]).toMatchObject(readSecurityHeaders())
  expect(sent[1]).toMatchObject(readSecurityHeaders())
})

it('sends the security headers with "you hold it already"', async () => {
  const url = `${address}/api/boards/cypf/key`
  const { headers } = await fetch(url)
  const etag = String(headers.get('etag'))
  const again = await fetch(url, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(Object.fromEntries(again.headers)).toMatchObject(readSecurityHeaders())
})

it('says nothing of what it runs on', async () => {
  const { headers } = await fetch(`${address}/api/boards`)
  expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null])
})
