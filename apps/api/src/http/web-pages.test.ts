import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import { expect, it } from 'vitest'
import { testFolder } from '../store/test-db.ts'
import { listen, testHttpApp } from './test-http-app.ts'

const INDEX = '<!doctype html><title>Quarterdeck</title>'
const SCRIPT = 'export const answer = 42'
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Built pages as the build leaves them, and a file beside their folder that is nobody's business. */
async function webApp() {
  const folder = testFolder()
  const webRoot = join(folder, 'dist')
  write(join(folder, 'secret.txt'), 'secret')
  write(join(webRoot, '.env'), 'secret')
  write(join(webRoot, 'index.html'), INDEX)
  write(join(webRoot, 'index.html.br'), brotliCompressSync(INDEX))
  write(join(webRoot, 'favicon.svg'), '<svg/>')
  write(join(webRoot, 'assets/app-3f2a.js'), SCRIPT)
  write(join(webRoot, 'assets/app-3f2a.js.br'), brotliCompressSync(SCRIPT))
  write(join(webRoot, 'assets/app-3f2a.js.gz'), gzipSync(SCRIPT))
  const { app } = await testHttpApp({ webRoot })
  const get = (url: string, more: InjectOptions = {}) => app.inject({ url, ...more })
  return { app, get, webRoot }
}

it('opens at the page', async () => {
  const { get } = await webApp()
  const response = await get('/', { headers: BROWSER })
  expect(response.statusCode).toBe(200)
  expect(response.body).toBe(INDEX)
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(response.headers['cache-control']).toBe('no-cache')
})

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('sends the %s that lies beside a file', async (encoding, decompress) => {
  const { get } = await webApp()
  const response = await get('/assets/app-3f2a.js', { headers: { 'accept-encoding': encoding } })
  expect(response.headers).toMatchObject({
    'content-encoding': encoding,
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect(decompress(response.rawPayload).toString()).toBe(SCRIPT)
})

it('sends the file as it is to a reader that takes no compression', async () => {
  const { get } = await webApp()
  const response = await get('/assets/app-3f2a.js')
  expect(response.body).toBe(SCRIPT)
  expect(response.headers['content-encoding']).toBeUndefined()
})

it('lets a reader ask first whether what is not named by its content has changed', async () => {
  const { get } = await webApp()
  const { headers } = await get('/favicon.svg')
  expect(headers['cache-control']).toBe('no-cache')
  const again = await get('/favicon.svg', { headers: { 'if-none-match': String(headers.etag) } })
  expect(again.statusCode).toBe(304)
})

it.each([['/cypf/2021-22-Q2'], ['/cypf/2021-22-Q2/PED01%2001?as=latest'], ['/nothing/here']])(
  'opens the page at %s, which is for the page itself to read',
  async (url) => {
    const { get } = await webApp()
    const response = await get(url, { headers: { ...BROWSER, 'accept-encoding': 'br' } })
    expect(response.statusCode).toBe(200)
    expect(response.body).toBe(INDEX)
    expect(response.headers['cache-control']).toBe('no-cache')
  },
)

it('turns the links of a page to the plain page of its address, and tags it by what it says', async () => {
  const { get, webRoot } = await webApp()
  write(join(webRoot, 'index.html'), '<a href="/plain">Read this without JavaScript</a>')
  const one = await get('/boards/cypf/2021-22-Q2', { headers: BROWSER })
  const other = await get('/boards/cypf/2019-20-Q1', { headers: BROWSER })
  expect(one.body).toContain('href="/plain/cypf/2021-22-Q2"')
  expect(other.headers.etag).not.toBe(one.headers.etag)
  const again = await get('/boards/cypf/2021-22-Q2', {
    headers: { ...BROWSER, 'if-none-match': String(one.headers.etag) },
  })
  expect(again.statusCode).toBe(304)
})

it('names what shows a page beside the first module, where the build says what that is', async () => {
  const webRoot = join(testFolder(), 'dist')
  const view = { 'src/routes/key-view.tsx': { file: 'assets/key-1.js' } }
  write(join(webRoot, 'index.html'), '<head></head>')
  write(join(webRoot, '.vite/manifest.json'), JSON.stringify(view))
  const { app } = await testHttpApp({ webRoot })
  const { body } = await app.inject({ url: '/key?board=cypf', headers: BROWSER })
  expect(body).toBe('<head><link rel="modulepreload" crossorigin href="/assets/key-1.js"></head>')
})

it.each([
  ['an asset that is missing', '/assets/app-0000.js', BROWSER],
  ['an asset without an ending', '/assets/missing', BROWSER],
  ['a file that is missing', '/robots.txt', BROWSER],
  ['what a script asks for', '/cypf/2021-22-Q2', { accept: 'application/json' }],
  ['what says not what it takes', '/cypf/2021-22-Q2', {}],
  ['an endpoint that is missing', '/api/nothing', BROWSER],
  ['a hidden file', '/.env', BROWSER],
])('answers 404 with a problem for %s', async (_, url, headers) => {
  const { get } = await webApp()
  const response = await get(url, { headers })
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({ code: 'not-found' })
})

it('answers 404 to what is sent to a page', async () => {
  const { get } = await webApp()
  const response = await get('/cypf', { method: 'POST', headers: BROWSER })
  expect(response.statusCode).toBe(404)
})

it.each([
  ['/../secret.txt'],
  ['/%2e%2e/secret.txt'],
  ['/..%2fsecret.txt'],
  ['/assets/..%2f..%2fsecret.txt'],
  ['/assets/%2e%2e/%2e%2e/secret.txt'],
  ['/assets/..%5c..%5csecret.txt'],
  ['//secret.txt'],
  ['/%00/secret.txt'],
])('never leaves the folder of the pages for %s', async (url) => {
  const { get } = await webApp()
  const response = await get(url)
  expect([400, 403, 404]).toContain(response.statusCode)
  expect(response.body).not.toBe('secret')
})

it('answers HEAD for a file and for a page', async () => {
  const { app } = await webApp()
  const address = await listen(app)
  const file = await fetch(`${address}/assets/app-3f2a.js`, { method: 'HEAD' })
  const page = await fetch(`${address}/cypf`, { method: 'HEAD', headers: BROWSER })
  expect([file.status, page.status]).toEqual([200, 200])
  expect(await file.text()).toBe('')
  expect(await page.text()).toBe('')
})

it('serves the API alone where there are no pages', async () => {
  const { app } = await testHttpApp({ webRoot: join(testFolder(), 'missing') })
  const response = await app.inject({ url: '/', headers: BROWSER })
  expect(response.statusCode).toBe(404)
  expect(response.json().code).toBe('not-found')
})

it('sends the page, which says that nothing is there, for an address longer than any file’s', async () => {
  const { get } = await webApp()
  const response = await get(`/${'a'.repeat(5000)}`, { headers: BROWSER })
  expect(response.statusCode).toBe(200)
  expect(response.body).toBe(INDEX)
})
