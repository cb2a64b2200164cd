import { expect, it } from 'vitest'
import { measures, NEWEST, startVisits } from './visit.ts'

const visits = startVisits()

it.each([
  '?status=purple&direction=up&figure=x&changed=y&sort=z',
  '?utm_source=newsletter',
  '?as=foo',
])('shows the whole board at an address with words it does not know: %s', async (search) => {
  const page = await visits.open(NEWEST + search)
  expect(await measures(page).count()).toBe(38)
  expect(await page.getByRole('status').innerText()).toContain('All 38 measures are shown')
})

it('finds one measure by its code, though its two numbers are equal', async () => {
  const page = await visits.open(`${NEWEST}?q=PED02+02`)
  expect(await measures(page).count()).toBe(1)
})

it('keeps an endless word of the search inside the page', async () => {
  const page = await visits.open(`${NEWEST}?q=${'a'.repeat(2000)}`)
  const [inner, outer] = await page.evaluate(() => [document.body.scrollWidth, innerWidth])
  expect(inner).toBeLessThanOrEqual(outer ?? 0)
})
