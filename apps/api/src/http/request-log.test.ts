import { expect, it } from 'vitest'
import { mount } from './mount.ts'
import { describeError } from './request-log.ts'
import { addFigure, keptLog, listFigures, testHttpApp } from './test-http-app.ts'

async function loggedApp() {
  const { logger, lines, entries } = keptLog()
  const { app } = await testHttpApp({ logger })
  mount(app, listFigures, async () => ({ board: 'cypf', figures: ['534'] }))
  mount(app, addFigure, async ({ body }) => ({ code: body.code }))
  return { app, lines, entries }
}

it('notes each request in one line of JSON', async () => {
  const { app, entries } = await loggedApp()
  await app.inject('/api/test/cypf/figures?as=latest')
  expect(entries()).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      method: 'GET',
      route: '/api/test/:board/figures',
      status: 200,
      ms: expect.any(Number),
    },
  ])
})

it('notes failures and what is not there as well', async () => {
  const { app, entries } = await loggedApp()
  await app.inject('/api/test/cypf/figures?as=secret-word')
  await app.inject('/secret-word?secret-word')
  await app.inject('/%E0%A4%A?secret-word')
  expect(entries().map(({ route, status }) => [route, status])).toEqual([
    ['/api/test/:board/figures', 400],
    ['unknown', 404],
    ['unknown', 400],
  ])
})

it('never carries what was sent: no query, no body, no part of an address', async () => {
  const { app, lines } = await loggedApp()
  await app.inject('/api/test/secret/figures?as=secret')
  await app.inject('/secret?secret')
  await app.inject({
    method: 'POST',
    url: addFigure.path,
    payload: '{"code":"secret',
    headers: { 'content-type': 'application/json', 'user-agent': 'secret', cookie: 'secret' },
  })
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('')).not.toContain('secret')
})

it('describes an error and its causes without the later lines of its message', () => {
  const cause = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
  const error = new TypeError('Failed query\nparams: 534', { cause })
  expect(describeError(error)).toMatchObject({
    type: 'TypeError',
    message: 'Failed query',
    cause: { type: 'Error', message: 'database is locked', code: 'SQLITE_BUSY' },
  })
  expect(JSON.stringify(describeError(error))).not.toContain('534')
})

it('says no more than its kind of what is thrown and is no error', () => {
  expect(describeError('secret')).toEqual({ type: 'string' })
})
