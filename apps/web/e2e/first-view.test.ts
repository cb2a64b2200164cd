import { expect, it } from 'vitest'
import { NEWEST, startVisits } from './visit.ts'

const visits = startVisits()

const BUDGET = 120_000

it('loads no more than 120 kB of script and style for the first view', async () => {
  const page = await visits.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (/\.(js|css)$/.test(new URL(request.url()).pathname)) {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    }
  })
  await page.goto(NEWEST, { waitUntil: 'networkidle' })
  const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(loaded).toBeGreaterThan(0)
  expect(loaded).toBeLessThanOrEqual(BUDGET)
})
