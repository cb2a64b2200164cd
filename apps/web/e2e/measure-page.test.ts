import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasOpened, measures, NEWEST, OLDEST, startVisits } from './visit.ts'

const visits = startVisits()

const RESIDENTIAL = '/indicators/residential-placements?board=cypf&period=2021-22-Q2'
const TITLE = 'Children placed in residential care'

/** Waits for the chart that answers to pointer and keyboard. */
async function chart(page: Page) {
  const figures = page.getByRole('listbox', { name: /^The figures of the chart/ })
  await figures.waitFor()
  return figures
}

/** What a screen reader hears of the figure that the keyboard has reached. */
async function heard(page: Page): Promise<string | null> {
  const figures = await chart(page)
  const id = await figures.getAttribute('aria-activedescendant')
  return page.locator(`[id="${id}"]`).getAttribute('aria-label')
}

describe('the way to a measure and back', () => {
  it('leads from its row on the scorecard, in the same quarter', async () => {
    const page = await visits.open(NEWEST)
    await page.getByRole('link', { name: TITLE }).click()
    expect(await hasOpened(page, TITLE)).toBe(true)
    expect(page.url()).toContain('period=2021-22-Q2')
    expect(await page.title()).toContain(TITLE)
  })

  it('comes back to the scorecard as it was filtered', async () => {
    const page = await visits.open(`${NEWEST}?status=red`)
    const before = await measures(page).count()
    await page.getByRole('link', { name: TITLE }).click()
    await hasOpened(page, TITLE)
    await page.goBack()
    await measures(page).first().waitFor()
    expect(page.url()).toContain('status=red')
    expect(await measures(page).count()).toBe(before)
  })

  it('keeps the latest figures where those were looked at', async () => {
    const page = await visits.open(`${OLDEST}?as=latest`)
    await page.getByRole('link', { name: 'Referrals to children’s social care' }).first().click()
    await page.getByRole('heading', { level: 2, name: /^524/ }).waitFor()
    expect(page.url()).toContain('as=latest')
  })

  it('goes on to the next measure of the scorecard', async () => {
    const page = await visits.open(RESIDENTIAL)
    await page.getByRole('link', { name: /^Next measure/ }).click()
    await page.getByRole('heading', { level: 1, name: /fostering/ }).waitFor()
    await page.getByRole('link', { name: /^Previous measure/ }).click()
    expect(await hasOpened(page, TITLE)).toBe(true)
  })
})

describe('the chart and its table', () => {
  it('have the finding for a title', async () => {
    const page = await visits.open(RESIDENTIAL)
    const finding = page.getByRole('heading', { level: 2, name: /^38 children, 18 over target/ })
    expect(await finding.isVisible()).toBe(true)
  })

  it('changes places with the table, which has the same figures and stands in the address', async () => {
    const page = await visits.open(RESIDENTIAL)
    await page.getByRole('tab', { name: 'Table' }).click()
    const rows = page.locator('.trend-table tbody tr')
    expect(await rows.count()).toBe(5)
    expect(await rows.last().innerText()).toMatch(/30 September 2021[\s\S]*38[\s\S]*20/)
    expect(page.url()).toContain('tab=table')
    await page.goBack()
    expect(await page.getByRole('tab', { name: 'Chart' }).getAttribute('aria-selected')).toBe(
      'true',
    )
  })

  it('opens at the table where a link asks for it', async () => {
    const page = await visits.open(`${RESIDENTIAL}&tab=table`)
    expect(await page.locator('.trend-table').isVisible()).toBe(true)
  })

  it('is walked through by the arrow keys, and each figure is told', async () => {
    const page = await visits.open(RESIDENTIAL)
    await (await chart(page)).focus()
    expect(await heard(page)).toMatch(/^30 September 2021: 38 children\. Target 20/)
    await page.keyboard.press('ArrowLeft')
    expect(await heard(page)).toMatch(/^31 March 2021: 34 children/)
    await page.keyboard.press('Home')
    expect(await heard(page)).toMatch(/^31 March 2018: 47 children/)
    await page.keyboard.press('End')
    expect(await heard(page)).toMatch(/^30 September 2021: 38 children/)
  })

  it('moves between the lines of several components by up and down', async () => {
    const page = await visits.open('/indicators/school-attendance?board=cypf')
    await (await chart(page)).focus()
    expect(await heard(page)).toMatch(/^Total/)
    await page.keyboard.press('ArrowDown')
    expect(await heard(page)).toMatch(/^Primary, up to the first half term: 94\.4%/)
  })

  it('shows the same words at the pointer', async () => {
    const page = await visits.open(RESIDENTIAL)
    await (await chart(page)).scrollIntoViewIfNeeded()
    const newest = await page.locator('.trend-stop').last().boundingBox()
    await page.mouse.move((newest?.x ?? 0) + 2, (newest?.y ?? 0) + 6)
    expect(await page.locator('.trend-tip').innerText()).toContain('38 children')
  })

  it('takes the place of the still picture without moving anything', async () => {
    const page = await visits.newPage()
    await page.route('**/interactive-trend*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 800))
      await route.continue()
    })
    await page.goto(RESIDENTIAL)
    const below = page.getByRole('heading', { level: 2, name: 'Commentary' })
    const before = await below.boundingBox()
    await chart(page)
    expect(await below.boundingBox()).toEqual(before)
  })

  it('leaves the still picture where the interactive chart cannot be had', async () => {
    const page = await visits.newPage()
    await page.route('**/interactive-trend*', (route) => route.abort())
    const missed = page.waitForEvent('requestfailed')
    await page.goto(RESIDENTIAL)
    await missed
    await page.locator('.trend-picture').waitFor()
    expect(await page.locator('.trend-picture').isVisible()).toBe(true)
    visits.forgive()
  })

  it('shows what came in each part of the year, of a running total', async () => {
    const page = await visits.open('/indicators/permanent-exclusions?board=cypf')
    await page.getByRole('link', { name: 'In each period' }).click()
    await page.getByRole('heading', { level: 2, name: /newest of 2 parts/ }).waitFor()
    await page.getByRole('tab', { name: 'Table' }).click()
    const rows = page.locator('.trend-table tbody tr')
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/1 September 2018 to 31 March 2019\s+35/),
      expect.stringMatching(/1 April 2019 to 31 August 2019\s+12/),
    ])
    expect(page.url()).toContain('view=in-period')
  })

  it.each(['SVG', 'PNG', 'CSV'])('can be kept as %s', async (kind) => {
    const page = await visits.open(RESIDENTIAL)
    const link = page.getByRole('link', { name: new RegExp(kind) })
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
    expect((await answer.body()).length).toBeGreaterThan(200)
    expect(await link.getAttribute('download')).toMatch(/^PED03-01-2021-22-Q2\./)
  })
})

describe('why it stands where it stands', () => {
  it('opens the rule, its numbers and the policy behind a sentence', async () => {
    const page = await visits.open(RESIDENTIAL)
    const workings = page.locator('details', { hasText: 'How this was worked out' }).first()
    await workings.locator('summary').click()
    const text = await workings.innerText()
    expect(text).toMatch(/tolerance/i)
    expect(text).toContain('38')
    expect(text).not.toMatch(/targetLow|expectedToDate|quarterBefore/)
  })

  it('says that the officer’s judgement is lost, beside the computed status', async () => {
    const page = await visits.open(RESIDENTIAL)
    const judgement = page.getByText('Not recoverable from the published report.').first()
    expect(await judgement.isVisible()).toBe(true)
  })
})

describe('what was said, and what became of the figures', () => {
  it('has the commentary of every quarter, newest first, with its officers', async () => {
    const page = await visits.open(RESIDENTIAL)
    const text = await page.locator('section', { hasText: 'Commentary' }).last().innerText()
    expect(text.indexOf('Quarter 2 2021/22')).toBeLessThan(text.indexOf('Quarter 4 2018/19'))
    expect(text).toContain('Liz Davenport, Sam Murtagh')
    expect(text).toContain('31 against 34')
  })

  it('tells of a restatement with both figures and both reports', async () => {
    const page = await visits.open('/indicators/referral-rate?board=cypf&period=2018-19-Q4')
    const changes = page.locator('section', { hasText: 'What changed since it was published' })
    expect(await changes.last().innerText()).toMatch(/534[\s\S]*524[\s\S]*Quarter 1 2019\/20/)
  })

  it('reads the quarter as published, or with the latest figures', async () => {
    const page = await visits.open('/indicators/referral-rate?board=cypf&period=2018-19-Q4')
    await page.getByRole('heading', { level: 2, name: /^534/ }).waitFor()
    await page.getByRole('link', { name: 'Latest figures' }).click()
    await page.getByRole('heading', { level: 2, name: /^524/ }).waitFor()
    expect(page.url()).toContain('as=latest')
  })
})

it('says that a measure is not in a quarter, and leads to one that has it', async () => {
  const page = await visits.open('/indicators/progress-8?board=cypf&period=2021-22-Q2')
  expect(await hasOpened(page, 'Measure not found')).toBe(true)
  await page.getByRole('link', { name: /newest quarter that has it/ }).click()
  expect(await hasOpened(page, 'Progress 8 score')).toBe(true)
  visits.forgive()
})

it('prints the chart, its table and the commentary, and nothing to press', async () => {
  const page = await visits.open(RESIDENTIAL)
  await chart(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.trend-picture').isVisible()).toBe(true)
  expect(await page.locator('.trend-table').isVisible()).toBe(true)
  expect(await page.getByRole('tab').first().isVisible()).toBe(false)
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByText('neighbouring authorities').isVisible()).toBe(true)
})
