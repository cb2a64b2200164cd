import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { figureOf, openQuarter, RESIDENTIAL } from './returns.ts'
import { startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

beforeAll(() => openQuarter(visits))

const nothingMore = () => Promise.resolve()

async function withEverythingOpen(page: Page): Promise<void> {
  await figureOf(page).fill('38')
  await page.getByRole('button', { name: 'Change what it is about' }).click()
  await page.getByText('A doubt or a note').first().click()
  await page.getByRole('button', { name: 'Restate an earlier figure' }).click()
  await page.getByLabel('Which figure changed?').selectOption({ index: 1 })
  await page.getByLabel('Amber').check()
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByRole('alert').waitFor()
}

/** The pages of returns, each as it is used. */
const PAGES = [
  ['the list', '/returns', nothingMore],
  ['a measure that is not begun', RESIDENTIAL, nothingMore],
  ['a measure with everything open and faults', RESIDENTIAL, withEverythingOpen],
  ['a milestone', '/returns/cypf/2021-22-Q3/milestone/parental-offer', nothingMore],
] as const

describe('axe finds nothing, light or dark, and nothing has to be scrolled sideways', () => {
  it.each(PAGES)('on %s', async (_, address, use) => {
    const page = await visits.openAs('performance', address, { reducedMotion: 'reduce' })
    await use(page)
    expect(await flaws(page)).toEqual([])
    visits.forgive()
  })
})
