import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { NEWEST, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

/** Holds back what an address names until the answer is called. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Follows a link of the head by keys, to a page that is slow to come. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.locator('main').getByText('Loading…').waitFor()
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

it.each([
  ['code', '**/assets/returns-view-*.js'],
  ['data', '**/api/returns'],
])('moves the focus to the heading of a page whose %s comes late', async (_, address) => {
  const page = await visits.openAs('performance', NEWEST)
  const letGo = await holdBack(page, address)
  await follow(page, 'My returns')
  letGo()
  await page.locator('h1:focus').waitFor()
  expect(await focused(page)).toBe('My returns')
})

it('leaves the focus with who has moved on before a late page is there', async () => {
  const page = await visits.openAs('performance', NEWEST)
  const letGo = await holdBack(page, '**/api/returns')
  await follow(page, 'My returns')
  await page.keyboard.press('Tab')
  letGo()
  await page.getByRole('heading', { level: 1, name: 'My returns' }).waitFor()
  expect(await focused(page)).toBe('Collection')
})

it('leaves the focus alone on the first page of a visit, however late', async () => {
  const page = await visits.openAs('performance', '/key')
  const letGo = await holdBack(page, '**/api/returns')
  await page.goto('/returns')
  await page.locator('main').getByText('Loading…').waitFor()
  letGo()
  await page.getByRole('heading', { level: 1, name: 'My returns' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})
