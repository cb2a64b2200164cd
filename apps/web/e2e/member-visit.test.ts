import { expect, it } from 'vitest'
import { countOf, hasOpened, measures, NEWEST, startVisits, TABLET } from './visit.ts'

const visits = startVisits()

it('shows the latest published quarter at once', async () => {
  const page = await visits.open('/')
  expect(new URL(page.url()).pathname).toBe(NEWEST)
  expect(await page.title()).toContain('Quarter 2 2021/22')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Quarter 2 2021/22')
  expect(await page.getByText('Published 24 January 2022').first().isVisible()).toBe(true)
})

it('leaves the red measures when the red count is followed, and says so', async () => {
  const page = await visits.open(NEWEST)
  const red = await countOf(page, 'Red')
  await page.getByRole('link', { name: /Red$/ }).click()
  await page.waitForURL(/status=red/)
  expect(await measures(page).count()).toBe(red)
  expect(await page.locator('tbody.measure.is-red').count()).toBe(red)
  expect(await page.getByRole('status').innerText()).toContain(`${red} of 38 measures`)
  expect(await page.getByRole('link', { name: /Red$/ }).getAttribute('aria-current')).toBe('true')
})

it('adds amber to red, and clears both with one link', async () => {
  const page = await visits.open(`${NEWEST}?status=red`)
  const both = (await countOf(page, 'Red')) + (await countOf(page, 'Amber'))
  await page.getByRole('link', { name: /Amber$/ }).click()
  await page.waitForURL(/status=amber,red/)
  expect(await measures(page).count()).toBe(both)
  await page.getByRole('link', { name: 'Clear', exact: true }).click()
  await page.waitForURL((url) => url.search === '')
  expect(await measures(page).count()).toBe(38)
})

it('counts what each fact leaves', async () => {
  const page = await visits.open(NEWEST)
  const worse = page.getByRole('link', { name: /^\d+ worse$/ })
  const count = Number.parseInt(await worse.innerText(), 10)
  await worse.click()
  await page.waitForURL(/direction=since-worse/)
  expect(await measures(page).count()).toBe(count)
})

it('finds a measure by its code and by a word', async () => {
  const page = await visits.open(NEWEST)
  const box = page.getByLabel('Search by code or word')
  await box.fill('ped0301')
  await page.waitForURL(/q=ped0301/)
  expect(await measures(page).count()).toBe(1)
  await box.fill('attendance at schools')
  await page.waitForURL(/q=attendance/)
  expect(await measures(page).first().innerText()).toContain('PED01 02')
})

it('says so when nothing answers, and offers the way back', async () => {
  const page = await visits.open(`${NEWEST}?q=zebra`)
  expect(await page.getByText('Nothing in this quarter answers to all of that').isVisible()).toBe(
    true,
  )
  await page.getByRole('link', { name: 'Clear', exact: true }).click()
  await page.waitForURL((url) => url.search === '')
  expect(await page.getByLabel('Search by code or word').inputValue()).toBe('')
})

it('keeps the filter in another quarter, and finds the place again on the way back', async () => {
  const page = await visits.open(`${NEWEST}?status=red`)
  await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }))
  // A real click would first scroll up to the link.
  await page.getByRole('link', { name: 'Previous: Quarter 1 2019/20' }).dispatchEvent('click')
  expect(await hasOpened(page, 'Quarter 1 2019/20')).toBe(true)
  expect(new URL(page.url()).search).toBe('?status=red')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
  await page.waitForFunction(() => window.scrollY > 0)
  expect(await page.evaluate(() => window.scrollY)).toBe(600)
})

it('offers every published quarter in a list', async () => {
  const page = await visits.open(NEWEST)
  await page.getByText('All quarters').click()
  await page.getByRole('link', { name: /Quarter 4 2018\/19/ }).click()
  expect(await hasOpened(page, 'Quarter 4 2018/19')).toBe(true)
  expect(await page.getByRole('link', { name: 'Next: Quarter 1 2019/20' }).isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: /^Previous/ }).count()).toBe(0)
})

it('explains a colour, and leads to its rule in the key and back to the open row', async () => {
  const page = await visits.open(NEWEST)
  const row = measures(page).filter({ hasText: 'Children placed in residential care' })
  await row.getByRole('button', { name: 'Why' }).click()
  const rule = row.getByRole('link', { name: 'The rule for this' }).first()
  await rule.click()
  expect(await hasOpened(page, 'Key and help')).toBe(true)
  await page.waitForFunction(() => document.activeElement?.id === 'code-snapshot.red')
  await page.goBack()
  expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
  expect(await rule.isVisible()).toBe(true)
})

it('has every rule that a row names in the key', async () => {
  const page = await visits.open(NEWEST)
  await page.getByRole('button', { name: 'Explain every row' }).click()
  const links = await page.locator('a[href*="#code-"]').all()
  const named = await Promise.all(links.map((link) => link.getAttribute('href')))
  await page.goto('/key?board=cypf')
  expect(await hasOpened(page, 'Key and help')).toBe(true)
  const entries = await page.locator('.code').evaluateAll((all) => all.map(({ id }) => `#${id}`))
  const hashes = named.map((href) => new URL(href ?? '', page.url()).hash)
  expect(hashes.length).toBeGreaterThan(76)
  expect(entries).toEqual(expect.arrayContaining([...new Set(hashes)]))
})

it('puts red first across all objectives', async () => {
  const page = await visits.open(NEWEST)
  await page.getByLabel('Order').selectOption('Red first')
  await page.waitForURL(/sort=status/)
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain('red first')
  expect(await measures(page).first().getAttribute('class')).toContain('is-red')
})

it('shows what one officer answers for', async () => {
  const page = await visits.open(NEWEST)
  await page.getByLabel('Officer').selectOption('Adrian Leach')
  await page.waitForURL(/officer=Adrian\+Leach/)
  const texts = await measures(page).allInnerTexts()
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.every((text) => text.includes('Adrian Leach'))).toBe(true)
})

it('names each component before its figures on a tablet', async () => {
  const page = await visits.open(NEWEST, { viewport: TABLET })
  const part = page.locator('.measure-part').first()
  await part.waitFor()
  const name = await part.locator('.cell-part').boundingBox()
  const figure = await part.locator('.cell-current').boundingBox()
  expect(name?.x).toBeLessThan(figure?.x ?? 0)
  expect(name?.y).toBeLessThan(figure?.y ?? 0)
})
