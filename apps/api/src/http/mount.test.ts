import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { mount } from './mount.ts'
import { addFigure, keptLog, listFigures, removeFigures, testHttpApp } from './test-http-app.ts'

function post(app: FastifyInstance, payload: unknown) {
  return app.inject({ method: 'POST', url: addFigure.path, payload: payload as object })
}

it('gives the handler the parts of the request that the contract declares, checked', async () => {
  const { app } = await testHttpApp()
  const given: unknown[] = []
  mount(app, listFigures, async (input) => {
    given.push(input)
    return { board: input.params.board, figures: [input.query.as] }
  })
  const response = await app.inject('/api/test/cypf/figures?more=1')
  expect(response.json()).toEqual({ board: 'cypf', figures: ['published'] })
  expect(given).toEqual([
    { params: { board: 'cypf' }, query: { as: 'published' }, body: undefined },
  ])
})

it('gives the handler nothing that the contract does not declare', async () => {
  const { app } = await testHttpApp()
  const given: unknown[] = []
  mount(app, addFigure, async (input) => {
    given.push(input)
    return { code: input.body.code }
  })
  const payload = { code: 'PED01', value: '12', more: '1' }
  await app.inject({ method: 'POST', url: `${addFigure.path}?more=1`, payload })
  expect(given).toEqual([
    { params: undefined, query: undefined, body: { code: 'PED01', value: '12' } },
  ])
})

it('answers with the one status that the contract declares', async () => {
  const { app } = await testHttpApp()
  mount(app, addFigure, async ({ body }) => ({ code: body.code }))
  const response = await post(app, { code: 'PED01', value: '12' })
  expect(response.statusCode).toBe(201)
  expect(response.json()).toEqual({ code: 'PED01' })
  expect(response.headers['cache-control']).toBe('no-store')
})

it('answers without a body where the contract declares none', async () => {
  const { app } = await testHttpApp()
  mount(app, removeFigures, async () => undefined)
  const response = await app.inject({ method: 'DELETE', url: removeFigures.path })
  expect(response.statusCode).toBe(204)
  expect(response.body).toBe('')
})

it('lists each fault of a request with its place and a code', async () => {
  const { app } = await testHttpApp()
  mount(app, addFigure, async ({ body }) => ({ code: body.code }))
  const response = await post(app, { code: 'P', value: 12 })
  expect(response.statusCode).toBe(400)
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(response.json()).toEqual({
    type: '/problems/invalid',
    title: 'The request is not valid',
    status: 400,
    code: 'invalid',
    detail: 'Some of what was sent cannot be used. Each fault is listed.',
    errors: [
      {
        path: '/body/code',
        code: 'too-small',
        message: 'Use at least 2 characters.',
      },
      {
        path: '/body/value',
        code: 'invalid-type',
        message: 'Invalid input: expected string, received number',
      },
    ],
  })
})

it.each([
  ['/api/test/CYPF/figures', '/params/board'],
  ['/api/test/cypf/figures?as=first', '/query/as'],
  ['/api/test/cypf/figures?as=latest&as=published', '/query/as'],
])('refuses %s for its %s', async (url, path) => {
  const { app } = await testHttpApp()
  mount(app, listFigures, async () => ({ board: 'cypf', figures: [] }))
  const response = await app.inject(url)
  expect(response.statusCode).toBe(400)
  expect(response.json().errors).toMatchObject([{ path }])
})

it('names the whole body where that is what is wrong', async () => {
  const { app } = await testHttpApp()
  mount(app, addFigure, async ({ body }) => ({ code: body.code }))
  expect((await post(app, [])).json().errors).toMatchObject([{ path: '/body' }])
})

it('answers a refusal that the contract declares, with its fields', async () => {
  const { app } = await testHttpApp()
  mount(app, addFigure, async () => {
    throw new DomainError('conflict', 'PED01 has a figure already.', [
      { path: '/body/code', message: 'Taken', code: 'taken' },
    ])
  })
  const response = await post(app, { code: 'PED01', value: '12' })
  expect(response.statusCode).toBe(409)
  expect(response.json()).toMatchObject({
    code: 'conflict',
    detail: 'PED01 has a figure already.',
    errors: [{ path: '/body/code', message: 'Taken', code: 'taken' }],
  })
})

it('takes a refusal that the contract does not declare for a fault of ours', async () => {
  const { logger, entries } = keptLog()
  const { app } = await testHttpApp({ logger })
  mount(app, addFigure, async () => {
    throw new DomainError('forbidden', 'You may not.')
  })
  const response = await post(app, { code: 'PED01', value: '12' })
  expect(response.statusCode).toBe(500)
  expect(response.body).not.toContain('You may not')
  expect(entries()[0].error.message).toBe('POST /api/test/figures does not declare a problem 403')
})

it('answers 500 when a handler answers what the contract does not allow', async () => {
  const { app } = await testHttpApp()
  mount(app, addFigure, async () => ({ code: 7 }) as unknown as { code: string })
  expect((await post(app, { code: 'PED01', value: '12' })).statusCode).toBe(500)
})
