import { expect, it } from 'vitest'
import { readOrigin, writeRobots, writeSitemap } from './search-engines.ts'

const board = { id: 'cypf', name: 'Test Board', codePrefix: 'PED' }
const period = {
  id: '2021-22-Q2',
  label: 'Quarter 2 2021/22',
  year: '2021/22',
  quarter: 2,
  from: '2021-07-01',
  to: '2021-09-30',
  publication: { sequence: 3, date: '2022-01-24' },
}

it.each([
  ['scorecard.example.gov.uk', 'http://scorecard.example.gov.uk'],
  ['127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['[::1]:4000', 'http://[::1]:4000'],
])('reads the address that a request for %s came by', (host, origin) => {
  expect(readOrigin({ host })).toBe(origin)
})

it('believes a proxy that the reader came by https, and no other word for it', () => {
  const host = 'scorecard.example.gov.uk'
  expect(readOrigin({ host, 'x-forwarded-proto': 'https' })).toBe(`https://${host}`)
  expect(readOrigin({ host, 'x-forwarded-proto': 'javascript' })).toBe(`http://${host}`)
})

it.each([
  [undefined],
  [''],
  ['a b'],
  ['example.org/path'],
  ['user@example.org'],
  ['example.org:port'],
  ['<b>'],
  ['.'],
  [`${'a'.repeat(300)}.org`],
])('takes %s for no host', (host) => {
  expect(readOrigin({ host })).toBeNull()
})

it('leads search engines to the sitemap where its address is known', () => {
  expect(writeRobots('https://example.org')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  )
  expect(writeRobots(null)).toBe('User-agent: *\nAllow: /\n')
})

it('lists the plain page of every published quarter with its day', () => {
  const sitemap = writeSitemap('https://example.org', [{ board, periods: [period] }])
  expect(sitemap).toContain('<url><loc>https://example.org/plain</loc></url>')
  expect(sitemap).toContain(
    '<url><loc>https://example.org/plain/cypf/2021-22-Q2</loc><lastmod>2022-01-24</lastmod></url>',
  )
})
