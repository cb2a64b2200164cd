import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { measures, NEWEST, startVisits } from './visit.ts'

const visits = startVisits()

/** Presses Tab until something with these words has the focus; gives up after a hundred. */
async function tabTo(page: Page, words: string, presses = 100): Promise<void> {
  await page.keyboard.press('Tab')
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
  if (focused.includes(words)) {
    return
  }
  if (presses === 0) {
    throw new Error(`Nothing with “${words}” takes the focus.`)
  }
  await tabTo(page, words, presses - 1)
}

it('skips the head of the page with the first key', async () => {
  const page = await visits.open(NEWEST)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#main$/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

it('filters, and keeps the focus where it is', async () => {
  const page = await visits.open(NEWEST)
  await tabTo(page, ' Red')
  await page.keyboard.press('Enter')
  await page.waitForURL(/status=red/)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Red$/)
})

it('clears the filter without losing the place', async () => {
  const page = await visits.open(`${NEWEST}?status=red`)
  await tabTo(page, 'Clear')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.search === '')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('All 38')
})

it('opens an explanation and closes it', async () => {
  const page = await visits.open(NEWEST)
  await tabTo(page, 'Why')
  await page.keyboard.press('Enter')
  const row = measures(page).first()
  const explanation = row.getByRole('heading', { name: 'Direction of travel' })
  await explanation.waitFor()
  expect(await row.getByRole('button').getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Space')
  await explanation.waitFor({ state: 'detached' })
  expect(await row.getByRole('button').getAttribute('aria-expanded')).toBe('false')
})

it('opens the list of quarters and leaves it with Escape', async () => {
  const page = await visits.open(NEWEST)
  await tabTo(page, 'All quarters')
  await page.keyboard.press('Enter')
  const oldest = page.getByRole('link', { name: /Quarter 4 2018\/19/ })
  expect(await oldest.isVisible()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  expect(await oldest.isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('All quarters')
})

it('shows where the focus is, with a ring of two tones', async () => {
  const page = await visits.open(NEWEST)
  await tabTo(page, ' Red')
  const ring = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body)
    return { width: style.outlineWidth, shadow: style.boxShadow }
  })
  expect(ring.width).toBe('3px')
  expect(ring.shadow).not.toBe('none')
})
