import { join } from 'node:path'
import type { Scorecard } from '@quarterdeck/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { listCommentary } from '../commentary/list-commentary.ts'
import { haltonDb } from '../publication/halton-db.ts'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import type { Db } from '../store/db.ts'
import { testDb } from '../store/test-db.ts'

const FOLDER = join(import.meta.dirname, '../../../../data/halton')
const PAGE = '/plain/cypf/2021-22-Q2'
const BROWSER = { accept: 'text/html' }
const now = () => new Date('2022-02-01T09:00:00Z')

let db: Db
let app: FastifyInstance
let scorecard: Scorecard
let page: string

beforeAll(async () => {
  db = await haltonDb(afterAll)
  app = await buildApp({ db, now })
  afterAll(() => app.close())
  const input = { board: 'cypf', period: '2021-22-Q2', as: 'published' } as const
  scorecard = await getScorecard({ ctx: { db }, input })
  page = (await app.inject(PAGE)).body
})

/** The text of a page as a browser shows it. */
function shown(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
}

const plain = (text: string) => text.replace(/\s+/g, ' ')

describe('the plain page of a quarter', () => {
  it('has every measure with its sentence', () => {
    const text = shown(page)
    const missing = scorecard.measures.filter(
      ({ title, rag }) => !text.includes(plain(title)) || !text.includes(plain(rag.reason)),
    )
    expect(missing).toEqual([])
  })

  it('has every milestone', () => {
    const text = shown(page)
    expect(scorecard.milestones.filter(({ title }) => !text.includes(plain(title)))).toEqual([])
  })

  it('has every text of commentary with its note', async () => {
    const input = { board: 'cypf', period: '2021-22-Q2' }
    const texts = await listCommentary({ ctx: { db }, input })
    const said = shown(page)
    const missing = texts.filter(
      ({ text, note }) => !said.includes(plain(text)) || !said.includes(plain(note ?? '')),
    )
    expect(texts.length).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })

  it('has one heading of the first level, a title and no script', () => {
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toMatch(/<title>Quarter 2 2021\/22[^<]*<\/title>/)
    expect(page).not.toContain('<script')
  })

  it('is made once for a version, tagged, and sent to nobody who holds it', async () => {
    const { headers } = await app.inject(PAGE)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const again = await app.inject({
      url: PAGE,
      headers: { 'if-none-match': String(headers.etag) },
    })
    expect(again.statusCode).toBe(304)
  })

  it('tells with the latest figures what was restated', async () => {
    const published = await app.inject('/plain/cypf/2018-19-Q4')
    const latest = await app.inject('/plain/cypf/2018-19-Q4?as=latest')
    expect(shown(latest.body)).toContain('524')
    expect(latest.body).not.toBe(published.body)
  })
})

it.each([
  '/plain/cypf/2020-21-Q1',
  '/plain/nowhere/2021-22-Q2',
  '/plain/cypf/2021-22',
  `${PAGE}?as=draft`,
  '/plain/cypf',
])('%s is not found, on a page of its own', async (url) => {
  const { statusCode, headers, body } = await app.inject({ url, headers: BROWSER })
  expect(statusCode).toBe(404)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).toContain('href="/plain"')
})

it('lists every published quarter', async () => {
  const { body } = await app.inject('/plain')
  expect(body.match(/href="\/plain\/cypf\/[^"?]+"/g)).toEqual([
    'href="/plain/cypf/2021-22-Q2"',
    'href="/plain/cypf/2019-20-Q1"',
    'href="/plain/cypf/2018-19-Q4"',
  ])
})

describe('search engines', () => {
  const ask = (url: string, host: string) => app.inject({ url, headers: { host } })

  it('find every plain page under the host they asked', async () => {
    const { body, headers } = await ask('/sitemap.xml', 'scorecard.example.gov.uk')
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    expect(body).toContain(`<loc>http://scorecard.example.gov.uk${PAGE}</loc>`)
    expect(body.match(/<loc>/g)).toHaveLength(4)
  })

  it.each(['"><script>', 'a b', 'x'.repeat(300), 'evil.example/path'])(
    'get nothing made of the host %j',
    async (host) => {
      const robots = await ask('/robots.txt', host)
      expect(robots.body).toBe('User-agent: *\nAllow: /\n')
      expect((await ask('/sitemap.xml', host)).statusCode).toBe(404)
    },
  )
})

describe('what an import brings', () => {
  /** The page of the first board's files with one row of one file written otherwise. */
  async function pageWith(name: string, what: RegExp, by: string): Promise<string> {
    const files = readImportFolder(FOLDER)
    const text = Buffer.from(files.get(name) ?? []).toString('utf8')
    expect(text).toMatch(what)
    files.set(name, Buffer.from(text.replace(what, by)))
    const store = await testDb()
    await importAndFreeze({ ctx: { db: store, now }, input: { files, actor: 'test' } })
    const other = await buildApp({ db: store, now })
    const { body } = await other.inject(PAGE)
    await other.close()
    return body
  }

  it('comes out as text, whatever markup it holds', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const body = await pageWith('commentary.csv', /The increase in residential care/, markup)
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;')
    expect(body).not.toMatch(/<img|<script/)
  })

  it('gives a count of 3 children nowhere', async () => {
    const row = /^(cypf,3,PED02 08,current,.*reported,)9,/m
    const body = await pageWith('returns.csv', row, '$13,')
    const [, after = ''] = body.split('Children who repeatedly go missing')
    const own = shown(after.split('Children recorded as missing')[0] ?? '')
    expect(own).toContain('fewer than 5')
    expect(own.replace(/\d{1,2} [A-Z]\w+ \d{4}|\d{4}\/\d{2}/g, '')).not.toMatch(
      /(?<![\d.-])3(?![\d.])/,
    )
  })
})
