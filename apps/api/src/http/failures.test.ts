import { once } from 'node:events'
import { connect } from 'node:net'
import { Problem } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { mount } from './mount.ts'
import { readSecurityHeaders } from './security-headers.ts'
import { addFigure, keptLog, listen, testHttpApp } from './test-http-app.ts'

async function failingApp(error: unknown) {
  const { logger, lines, entries } = keptLog()
  const { app } = await testHttpApp({ logger })
  app.get('/api/test/failing', () => {
    throw error
  })
  return { lines, entries, response: await app.inject('/api/test/failing') }
}

it('says nothing of a fault of ours, and notes where it arose', async () => {
  const { response, entries } = await failingApp(new RangeError('The value was 534'))
  expect(response.statusCode).toBe(500)
  expect(response.json()).toEqual({
    type: '/problems/internal',
    title: 'Something went wrong here',
    status: 500,
    code: 'internal',
    detail: 'The fault is ours and has been recorded. Try again later.',
  })
  const [entry] = entries()
  expect(entry.error.at[0]).toContain('failures.test.ts')
  expect(entry).toMatchObject({
    level: 50,
    route: '/api/test/failing',
    error: { type: 'RangeError', message: 'The value was 534' },
  })
})

it('leaves the values of a failed query out of the log', async () => {
  const error = new Error('Failed query: select … where code = ?\nparams: PED01,534')
  const { lines } = await failingApp(error)
  expect(lines.join('')).toContain('Failed query')
  expect(lines.join('')).not.toContain('534')
})

const FROM_ELSEWHERE = Object.assign(new Error('secret'), { statusCode: 502 })

it.each([['a word'], [undefined], [null], [{ statusCode: 200 }], [FROM_ELSEWHERE]])(
  'answers 500 when %j is thrown',
  async (thrown) => {
    const { response } = await failingApp(thrown)
    expect(response.statusCode).toBe(500)
    expect(response.json().code).toBe('internal')
  },
)

it.each([
  ['GET', '/api/nothing'],
  ['GET', '/api'],
  ['POST', '/api/boards'],
  ['DELETE', '/'],
] as const)('answers 404 with a problem for %s %s', async (method, url) => {
  const { app } = await testHttpApp()
  const response = await app.inject({ method, url, headers: { accept: 'text/html' } })
  expect(response.statusCode).toBe(404)
  expect(Problem.parse(response.json())).toMatchObject({ code: 'not-found', status: 404 })
})

it.each([
  ['broken JSON', 'application/json', '{"code":', 400, 'malformed'],
  ['no JSON', 'application/json', '', 400, 'malformed'],
  ['a prototype', 'application/json', '{"__proto__":{"a":1}}', 400, 'malformed'],
  ['another type', 'text/csv', 'code,value', 415, 'unsupported-media-type'],
  ['too much', 'application/json', `"${'x'.repeat(70_000)}"`, 413, 'too-large'],
])('answers a body that is %s with a problem', async (_, type, payload, status, code) => {
  const { app } = await testHttpApp()
  mount(app, addFigure, async ({ body }) => ({ code: body.code }))
  const response = await app.inject({
    method: 'POST',
    url: addFigure.path,
    payload,
    headers: { 'content-type': type },
  })
  expect(response.statusCode).toBe(status)
  expect(response.json()).toMatchObject({ status, code })
})

it.each([
  ['/api/%', 400, 'malformed'],
  ['/api/%E0%A4%A', 400, 'malformed'],
  [`/api/test/${'x'.repeat(200)}/figures`, 414, 'address-too-long'],
])('answers the address %s with a problem', async (url, status, code) => {
  const { app } = await testHttpApp()
  app.get('/api/test/:board/figures', () => '')
  const response = await app.inject(url)
  expect(response.statusCode).toBe(status)
  expect(response.json()).toMatchObject({ status, code })
  expect(response.headers).toMatchObject(readSecurityHeaders())
})

async function sendRaw(address: string, text: string): Promise<string> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (chunk) => {
    answer += String(chunk)
  })
  socket.write(text)
  await once(socket, 'close')
  return answer
}

it.each([
  ['what is not HTTP', 'Hello\r\n\r\n', 400, 'malformed'],
  [
    'endless headers',
    `GET /api/boards HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
])('answers %s with a problem and the security headers', async (_, text, status, code) => {
  const { app } = await testHttpApp()
  const answer = await sendRaw(await listen(app), text)
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(head).toContain('content-security-policy: ')
  expect(JSON.parse(body)).toMatchObject({ status, code })
})

it('answers an endless address with a page that says so', async () => {
  const { app } = await testHttpApp()
  const answer = await sendRaw(await listen(app), `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`)
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1.1 431 /)
  expect(head).toContain('content-type: text/html')
  expect(head).toContain('content-security-policy: ')
  expect(body).toContain('<h1>This address is too long</h1>')
})
