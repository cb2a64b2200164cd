import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Success } from '@quarterdeck/contract'
import type { FastifyInstance } from 'fastify'
import { expect, it, vi } from 'vitest'
import { DomainError } from '../errors.ts'
import type { Project } from './public-mount.ts'
import { FIGURES, keptLog, listen, listFigures, testHttpApp } from './test-http-app.ts'

/** A commit is noticed within 20 ms. */
const NOTICED_AFTER_MS = 30

const ADDRESS = '/api/test/cypf/figures'

type Body = Success<typeof listFigures>

const produceFigures = async (): Promise<Body> => ({ board: 'cypf', figures: FIGURES })

/** An application with one public endpoint, whose data and version the test sets. */
async function publicApp(produce: () => Promise<Body> = produceFigures) {
  const state = { version: '1', commits: 1 }
  const made = vi.fn<() => Promise<Body>>(produce)
  const { logger, entries } = keptLog()
  const http = await testHttpApp({ logger, changes: () => state.commits })
  http.mountPublic(listFigures, { version: async () => state.version, produce: made })
  return { app: http.app, state, made, entries }
}

function get(app: FastifyInstance, headers: Record<string, string> = {}, url = ADDRESS) {
  return app.inject({ url, headers })
}

it('answers with what the endpoint produces', async () => {
  const { app } = await publicApp()
  const response = await get(app)
  expect(response.statusCode).toBe(200)
  expect(response.json()).toEqual({ board: 'cypf', figures: FIGURES })
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
    'content-length': String(response.rawPayload.length),
  })
})

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('compresses with %s for a reader that takes it', async (encoding, decompress) => {
  const { app } = await publicApp()
  const plain = await get(app)
  const compressed = await get(app, { 'accept-encoding': encoding })
  expect(compressed.headers['content-encoding']).toBe(encoding)
  expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  expect(decompress(compressed.rawPayload)).toEqual(plain.rawPayload)
})

it('gives each encoding a strong tag of its own', async () => {
  const { app } = await publicApp()
  const plain = await get(app)
  const gzip = await get(app, { 'accept-encoding': 'gzip' })
  const br = await get(app, { 'accept-encoding': 'br' })
  const tags = [plain, gzip, br].map(({ headers }) => headers.etag)
  expect(new Set(tags).size).toBe(3)
  expect(tags).toEqual([
    expect.stringMatching(/^"[\w-]{22}"$/),
    expect.stringMatching(/^"[\w-]{22}-gz"$/),
    expect.stringMatching(/^"[\w-]{22}-br"$/),
  ])
})

it('sends nothing to a reader that holds the answer', async () => {
  const { app } = await publicApp()
  const { etag } = (await get(app, { 'accept-encoding': 'br' })).headers
  const again = await get(app, { 'accept-encoding': 'br', 'if-none-match': String(etag) })
  expect(again.statusCode).toBe(304)
  expect(again.body).toBe('')
  expect(again.headers).toMatchObject({ etag, vary: 'accept-encoding' })
  expect(again.headers['content-length']).toBeUndefined()
})

it.each([
  ['in a list', (etag: string) => `"another", ${etag}`, 304],
  ['as a proxy weakened it', (etag: string) => `W/${etag}`, 304],
  ['as any', () => '*', 304],
  ['as another', () => '"another"', 200],
])('reads a tag given %s', async (_, given, expected) => {
  const { app } = await publicApp()
  const { etag } = (await get(app)).headers
  const again = await get(app, { 'if-none-match': given(String(etag)) })
  expect(again.statusCode).toBe(expected)
})

it('produces an answer once for a version, and anew for the next', async () => {
  const { app, state, made } = await publicApp()
  const first = await get(app)
  await get(app)
  expect(made).toHaveBeenCalledTimes(1)
  state.version = '2'
  state.commits += 1
  await wait(NOTICED_AFTER_MS)
  const second = await get(app)
  expect(made).toHaveBeenCalledTimes(2)
  expect(second.headers.etag).not.toBe(first.headers.etag)
})

it('does not ask for the version again while nothing was committed', async () => {
  const version = vi.fn<() => Promise<string>>(async () => '1')
  const { app, mountPublic } = await testHttpApp({ changes: () => 1 })
  mountPublic(listFigures, { version, produce: produceFigures })
  await get(app)
  await get(app)
  await get(app)
  expect(version).toHaveBeenCalledTimes(1)
})

it('asks for the version every time where commits are not watched', async () => {
  const version = vi.fn<() => Promise<string>>(async () => '1')
  const { app, mountPublic } = await testHttpApp()
  mountPublic(listFigures, { version, produce: produceFigures })
  await get(app)
  await get(app)
  expect(version).toHaveBeenCalledTimes(2)
})

it('does not take for the newest what was committed over while it was made', async () => {
  const { app, state, made } = await publicApp()
  made.mockImplementationOnce(async () => {
    state.commits += 1
    // Another request, by which the commit is noticed before the first answer is there.
    await wait(NOTICED_AFTER_MS)
    await get(app, {}, '/api/test/health/figures')
    return produceFigures()
  })
  await get(app)
  state.version = '2'
  await get(app)
  expect(made).toHaveBeenCalledTimes(3)
})

it('produces once for all who ask at the same time', async () => {
  const { app, made } = await publicApp()
  const answers = await Promise.all([get(app), get(app), get(app), get(app)])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  expect(made).toHaveBeenCalledTimes(1)
})

it('holds one answer for an address written in several ways', async () => {
  const { app, made } = await publicApp()
  await get(app, {}, ADDRESS)
  await get(app, {}, `${ADDRESS}?as=published`)
  await get(app, {}, `${ADDRESS}?as=published&other=1`)
  expect(made).toHaveBeenCalledTimes(1)
})

it('keeps apart the answers to different questions', async () => {
  const { app, made } = await publicApp()
  await get(app, {}, ADDRESS)
  await get(app, {}, `${ADDRESS}?as=latest`)
  await get(app, {}, '/api/test/health/figures')
  expect(made).toHaveBeenCalledTimes(3)
})

it('leaves out what the contract does not name', async () => {
  const { app } = await publicApp(async () => {
    const secret = { board: 'cypf', figures: [], officer: 'A. Person' }
    return secret
  })
  expect((await get(app)).json()).toEqual({ board: 'cypf', figures: [] })
})

it('answers 500, says nothing and notes where, when the contract does not allow the answer', async () => {
  const { app, entries } = await publicApp(
    async () => ({ board: 'cypf', figures: [12345] }) as unknown as Body,
  )
  const response = await get(app)
  expect(response.statusCode).toBe(500)
  expect(response.json()).toMatchObject({ code: 'internal', status: 500 })
  expect(response.body).not.toContain('figures')
  const [entry] = entries()
  expect(entry.error.message).toBe('GET /api/test/:board/figures: figures.0 invalid_type')
  expect(JSON.stringify(entries())).not.toContain('12345')
})

it('answers a refusal with a problem, and does not keep it', async () => {
  const refusing = vi
    .fn<() => Promise<Body>>(produceFigures)
    .mockRejectedValueOnce(new DomainError('not-found', 'There is no board cypf.'))
  const { app } = await publicApp(refusing)
  const refused = await get(app)
  expect(refused.statusCode).toBe(404)
  expect(refused.json()).toMatchObject({ code: 'not-found', detail: 'There is no board cypf.' })
  expect((await get(app)).statusCode).toBe(200)
})

it('projects every public answer before it is sent', async () => {
  const protect: Project = (_endpoint, body) => Object.assign({}, body, { figures: ['protected'] })
  const { app, mountPublic } = await testHttpApp({}, protect)
  mountPublic(listFigures, { version: async () => '1', produce: produceFigures })
  expect((await get(app)).json()).toEqual({ board: 'cypf', figures: ['protected'] })
})

it.each([
  ['made just now', 0],
  ['held ready', 1],
])('answers HEAD with the headers alone, of an answer %s', async (_, requestsBefore) => {
  const { app } = await publicApp()
  const address = await listen(app)
  const before = Array.from({ length: requestsBefore }, () => fetch(address + ADDRESS))
  await Promise.all(before)
  const head = await fetch(address + ADDRESS, { method: 'HEAD' })
  const whole = await fetch(address + ADDRESS)
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
  expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
  expect(await whole.json()).toEqual({ board: 'cypf', figures: FIGURES })
})

it('sends the same bytes over a real connection as it lies in memory', async () => {
  const { app } = await publicApp()
  const address = await listen(app)
  await fetch(address + ADDRESS)
  const response = await fetch(address + ADDRESS, { headers: { 'accept-encoding': 'br' } })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(await response.json()).toEqual({ board: 'cypf', figures: FIGURES })
})
