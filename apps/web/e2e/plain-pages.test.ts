import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { LAPTOP, NEWEST, OLDEST, startVisits } from './visit.ts'

const visits = startVisits()
const PLAIN = '/plain/cypf/2021-22-Q2'

/** A page of a reader whose browser runs no scripts. */
function withoutScripts(viewport = LAPTOP): Promise<Page> {
  return visits.newPage({ javaScriptEnabled: false, viewport })
}

describe('without scripts', () => {
  it.each([
    [NEWEST, '/plain/cypf/2021-22-Q2'],
    [`${OLDEST}?as=latest`, '/plain/cypf/2018-19-Q4?as=latest'],
    ['/measures?board=cypf', '/plain'],
  ])('%s leads to %s', async (from, to) => {
    const page = await withoutScripts()
    await page.goto(from)
    await page.waitForURL(`**${to}`)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })

  it('the red watch leads to the published scorecards, and is said to need scripts', async () => {
    const page = await withoutScripts()
    await page.goto('/watch?view=heat-map')
    await page.waitForURL('**/plain')
    expect(await page.getByText('The red watch').innerText()).toContain('needs JavaScript')
  })

  it('the whole quarter can be read: figures, sentences, commentary, milestones, key', async () => {
    const page = await withoutScripts()
    await page.goto(PLAIN)
    const text = await page.locator('body').innerText()
    expect(text).toContain('38 measures, 26 of them rated')
    expect(text).toContain('38 at 30 September 2021 is 18 above the target of 20')
    expect(text).toContain('The increase in residential care is seen in neighbouring authorities')
    expect(text).toContain('Watch the NEET cohort')
    expect(await page.locator('script').count()).toBe(0)
  })

  it('the other quarters are reached by links', async () => {
    const page = await withoutScripts()
    await page.goto(PLAIN)
    await page.getByRole('link', { name: 'Quarter 1 2019/20' }).first().click()
    expect(page.url()).toContain('/plain/cypf/2019-20-Q1')
  })

  it('what is not published is not found, on a page that leads on', async () => {
    const page = await withoutScripts()
    const answer = await page.goto('/plain/cypf/2020-21-Q1')
    expect(answer?.status()).toBe(404)
    expect(await page.getByRole('link').first().isVisible()).toBe(true)
    visits.forgive()
  })
})

it('axe finds nothing, light or dark, and nothing has to be scrolled sideways', async () => {
  expect(await flaws(await visits.open(PLAIN))).toEqual([])
})

it('is found by search engines', async () => {
  const page = await visits.open('/plain')
  const robots = await (await page.request.get('/robots.txt')).text()
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  expect(robots).toMatch(/Sitemap: http:\/\/127\.0\.0\.1:\d+\/sitemap\.xml/)
  expect(sitemap).toContain('/plain/cypf/2021-22-Q2')
})
