import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches, flaws } from './check-page.ts'
import { startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const nothingMore = () => Promise.resolve()

/** The pages for signed-in people, each as it is used. */
const PAGES = [
  ['my account', '/account', nothingMore],
  [
    'my account with its menu open',
    '/account',
    (page: Page) => page.locator('.account-menu > summary').click(),
  ],
  ['the people', '/people', nothingMore],
  ['nobody that fits', '/people?q=zebra', nothingMore],
  [
    'an invitation with what is wrong with it',
    '/people?person=new',
    (page: Page) => page.getByRole('button', { name: 'Invite' }).click(),
  ],
  [
    'one person',
    '/people?q=director',
    (page: Page) => page.getByRole('link', { name: 'Demonstration director' }).click(),
  ],
  [
    'the audit trail with a change open',
    '/audit?action=create-account',
    (page: Page) => page.getByRole('button', { name: /^Show/ }).first().click(),
  ],
] as const

describe('axe finds nothing, light or dark, and nothing has to be scrolled sideways', () => {
  it.each(PAGES)('on %s', async (_, address, use) => {
    const page = await visits.openAs('administrator', address, { reducedMotion: 'reduce' })
    await use(page)
    expect(await flaws(page)).toEqual([])
  })
})

it('has a dialog to sign in again that axe finds nothing in', async () => {
  const page = await visits.openAs('administrator', '/people?q=director')
  await page.getByRole('link', { name: 'Demonstration director' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Typed')
  await page.context().clearCookies({ name: 'quarterdeck' })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await breaches(page)).toEqual([])
  visits.forgive()
})
