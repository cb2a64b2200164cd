import { expect, it } from 'vitest'
import { measures, NEWEST, OLDEST, startVisits } from './visit.ts'

const visits = startVisits()

it('keeps what the Board was given, and says that figures have changed since', async () => {
  const page = await visits.open(OLDEST)
  const row = measures(page).filter({ hasText: 'PED02 01' })
  const figure = row.locator('.cell-current .figure-value')
  expect(await figure.textContent()).toBe('534p provisional')
  expect(await page.getByText(/have a figure that was changed/).isVisible()).toBe(true)
})

it('shows the latest figures with what they were', async () => {
  const page = await visits.open(OLDEST)
  await page.getByRole('link', { name: 'Latest figures', exact: true }).click()
  await page.waitForURL(/as=latest/)
  const cell = measures(page).filter({ hasText: 'PED02 01' }).locator('.cell-current')
  expect(await cell.innerText()).toContain('524')
  expect(await cell.innerText()).toContain('was 534, now 524')
  const chosen = page.getByRole('link', { name: 'Latest figures', exact: true })
  expect(await chosen.getAttribute('aria-current')).toBe('page')
})

it('leaves only what changed, with a link that a colleague can open', async () => {
  const page = await visits.open(OLDEST)
  await page.getByRole('link', { name: /Show them with the latest figures/ }).click()
  await page.waitForURL(/as=latest/)
  await page.getByText('Each says what it was.').waitFor()
  const shown = await measures(page).count()
  expect(shown).toBeGreaterThan(0)
  const other = await visits.open(page.url())
  expect(await measures(other).count()).toBe(shown)
})

it('says so when nothing has changed', async () => {
  const page = await visits.open(`${NEWEST}?as=latest`)
  expect(await page.getByText(/No figure has changed since/).isVisible()).toBe(true)
})
