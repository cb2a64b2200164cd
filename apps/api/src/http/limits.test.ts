import { expect, it } from 'vitest'
import { listFigures, testHttpApp } from './test-http-app.ts'

const STRANGER = '192.0.2.1'
const ANOTHER = '192.0.2.2'

async function limitedApp() {
  const { app } = await testHttpApp({ limits: { requests: 4, misses: 2 } })
  app.get('/api/test', () => 'here')
  return (remoteAddress: string, url = '/api/test') => app.inject({ url, remoteAddress })
}

it('answers 429 with a problem when an address asks too often', async () => {
  const ask = await limitedApp()
  const allowed = [
    await ask(STRANGER),
    await ask(STRANGER),
    await ask(STRANGER),
    await ask(STRANGER),
  ]
  const refused = await ask(STRANGER)
  expect(allowed.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({ code: 'too-many-requests', status: 429 })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})

it('counts each address by itself', async () => {
  const ask = await limitedApp()
  await Promise.all([ask(STRANGER), ask(STRANGER), ask(STRANGER), ask(STRANGER), ask(STRANGER)])
  expect((await ask(ANOTHER)).statusCode).toBe(200)
})

it('allows fewer requests for what is not there', async () => {
  const ask = await limitedApp()
  const answers = [
    await ask(STRANGER, '/api/a'),
    await ask(STRANGER, '/api/b'),
    await ask(STRANGER, '/api/c'),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 429])
  expect((await ask(STRANGER)).statusCode).toBe(200)
})

it.each(['127.0.0.1', '::1'])('does not count what %s reads, which may be a proxy', async (ip) => {
  const ask = await limitedApp()
  await Promise.all([ask(ip), ask(ip), ask(ip), ask(ip), ask(ip)])
  expect((await ask(ip)).statusCode).toBe(200)
})

it('does not believe a request about the address that it comes from', async () => {
  const { app } = await testHttpApp({ limits: { requests: 1, misses: 1 } })
  app.get('/api/test', () => 'here')
  const ask = (forwarded: string) =>
    app.inject({
      url: '/api/test',
      remoteAddress: STRANGER,
      headers: { 'x-forwarded-for': forwarded },
    })
  await ask('198.51.100.1')
  expect((await ask('198.51.100.2')).statusCode).toBe(429)
})

it('counts requests for an answer that is held ready as well', async () => {
  const { app, mountPublic } = await testHttpApp({
    limits: { requests: 2, misses: 2 },
    changes: () => 1,
  })
  mountPublic(listFigures, {
    version: async () => '1',
    produce: async () => ({ board: 'cypf', figures: [] }),
  })
  const ask = () => app.inject({ url: '/api/test/cypf/figures', remoteAddress: STRANGER })
  const answers = [await ask(), await ask(), await ask()]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429])
})
