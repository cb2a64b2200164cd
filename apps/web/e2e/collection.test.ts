import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { breaches, flaws } from './check-page.ts'
import { hasOpened, PHONE, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const QUARTER_3 = '/collection/cypf/2021-22-Q3'

function rows(page: Page) {
  return page.locator('.returns-table > tbody > tr')
}

/** The tests after this one have the quarter open. */
describe('a quarter that is not opened', () => {
  it('is told to others than the performance team as not opened, with nothing to press', async () => {
    const page = await visits.openAs('administrator', QUARTER_3)
    await page.getByText('The performance team opens this quarter.').waitFor()
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })

  it('is opened by keyboard alone, from the head of the page on', async () => {
    const page = await visits.openAs('performance', '/account', { viewport: PHONE })
    await page.getByRole('link', { name: 'Collection' }).focus()
    await page.keyboard.press('Enter')
    expect(await hasOpened(page, 'Collection, Quarter 3 2021/22')).toBe(true)
    await page.getByRole('button', { name: 'Open the quarter' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Enter the day on which returns are due').waitFor()
    expect(await breaches(page)).toEqual([])
    await page.getByLabel('Returns are due on').fill('2021-09-01')
    await page.keyboard.press('Enter')
    await page
      .getByRole('alert')
      .getByText('Enter a day after the quarter ends on 31 December 2021')
      .waitFor()
    visits.forgive()
    await page.getByLabel('Returns are due on').fill('2022-01-21')
    await page.keyboard.press('Enter')
    const said = page.getByText(
      'Quarter 3 2021/22 is open: 63 returns asked for by 21 January 2022.',
    )
    await said.waitFor()
    expect(await said.evaluate((line) => line === document.activeElement)).toBe(true)
  })
})

describe('the collection of an open quarter', () => {
  it('is found without its address, and counts every return out of what is owed', async () => {
    const page = await visits.openAs('performance', '/collection')
    await page.waitForURL(`**${QUARTER_3}`)
    expect(await page.getByRole('heading', { name: /^63 returns owed/ }).innerText()).toBe(
      '63 returns owed, 2 more not due',
    )
    await page.getByRole('link', { name: '63 of 63 late' }).waitFor()
    expect(await rows(page).count()).toBe(65)
  })

  it('leads from a number to the returns that it counts, and keeps the view in the address', async () => {
    const page = await visits.openAs('performance', QUARTER_3)
    const officer = page.getByRole('row', { name: /^Adrian Leach/ })
    const owed = Number(await officer.getByRole('cell').first().innerText())
    await officer.getByRole('link', { name: 'Adrian Leach' }).click()
    await page.waitForURL(/officer=adrian-leach/)
    expect(await rows(page).count()).toBe(owed)
    await page.getByLabel('State').selectOption('Signed off')
    await page.getByText('Take a filter away').waitFor()
    await page.goBack()
    expect(await rows(page).count()).toBe(owed)
    await page.getByRole('link', { name: 'Clear' }).click()
    expect(await rows(page).count()).toBe(65)
  })

  it('leads to the page of each return', async () => {
    const page = await visits.openAs('performance', `${QUARTER_3}?q=PED03+01`)
    const link = rows(page).getByRole('link')
    expect(await link.getAttribute('href')).toBe(
      '/returns/cypf/2021-22-Q3/measure/residential-placements',
    )
  })

  it('shows the next reminder word for word, and who has no address', async () => {
    const page = await visits.openAs('performance', QUARTER_3)
    const panel = page.getByRole('region', { name: 'Reminders' })
    await panel.getByText('No mail server is set up, so none goes.').waitFor()
    await panel.getByText('The address of this server is not set').waitFor()
    await panel.getByText('officer@demo.example').click()
    expect(await panel.locator('.message-text').innerText()).toMatch(
      /^Hello Val Armor,\s+\d+ returns for Quarter 3 2021\/22 were due on 21 January 2022:/,
    )
    expect(await panel.locator('.no-address').innerText()).toContain('Adrian Leach, 7 returns')
  })

  it('has one primary button, of the next step', async () => {
    const page = await visits.openAs('performance', QUARTER_3)
    const primary = page.locator('main .is-primary')
    expect(await primary.allInnerTexts()).toEqual(['Start the review'])
  })

  it('breaks no rule of axe, light or dark, and is never scrolled sideways', async () => {
    const page = await visits.openAs('performance', QUARTER_3, { reducedMotion: 'reduce' })
    await page.getByRole('heading', { name: /^Next on/ }).waitFor()
    expect(await flaws(page)).toEqual([])
  })

  it('prints every return, and nothing to press', async () => {
    const page = await visits.openAs('performance', QUARTER_3)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Start the review' }).isVisible()).toBe(false)
    expect(await page.getByRole('combobox', { name: 'Officer' }).isVisible()).toBe(false)
    expect(await rows(page).last().isVisible()).toBe(true)
  })
})

it('has its due day changed, and is closed again where it was opened by mistake', async () => {
  const page = await visits.openAs('performance', QUARTER_3, { reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Change the due day' }).click()
  const asked = page.getByRole('dialog', { name: 'Change the due day of Quarter 3 2021/22' })
  await asked.getByLabel('Returns are due on').fill('2021-12-31')
  await asked.getByRole('button', { name: 'Change it' }).click()
  await asked.getByText('Enter a day after the quarter ends on 31 December 2021.').waitFor()
  visits.forgive()
  expect(await breaches(page)).toEqual([])
  await asked.getByLabel('Returns are due on').fill('2022-02-04')
  await asked.getByRole('button', { name: 'Change it' }).click()
  await page.getByText('Returns are due on 4 February 2022 now.').waitFor()
  await page.getByText('Returns are due on 4 February 2022.').waitFor()
  await page.getByRole('button', { name: 'Take the opening back' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('Quarter 3 2021/22 is not opened any more.').waitFor()
  await page.getByLabel('Returns are due on').fill('2022-01-21')
  await page.getByRole('button', { name: 'Open the quarter' }).click()
  await page.getByText(/^Quarter 3 2021\/22 is open: 63 returns/).waitFor()
})

describe('a director', () => {
  it('sees the returns of their services, and no way to run the quarter', async () => {
    const page = await visits.openAs('director', QUARTER_3, { reducedMotion: 'reduce' })
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBeLessThan(10)
    expect(await page.locator('main .is-primary').count()).toBe(0)
    expect(await page.getByText('Next on').count()).toBe(0)
    expect(await breaches(page)).toEqual([])
  })
})

it.each(['viewer', 'officer'] as const)('is not for a %s', async (role) => {
  const page = await visits.openAs(role, QUARTER_3)
  expect(await hasOpened(page, 'Your role does not allow this')).toBe(true)
})

it('goes into review, from where it is published', async () => {
  const page = await visits.openAs('performance', QUARTER_3)
  await page.getByRole('button', { name: 'Start the review' }).click()
  const asked = page.getByRole('dialog', { name: 'Start the review of Quarter 3 2021/22?' })
  await asked.getByText(/63 returns of 63 still to come/).waitFor()
  await asked.getByRole('button', { name: 'Not yet' }).click()
  expect(await page.locator('.steps > [aria-current]').innerText()).toBe('Open')
  await page.getByRole('button', { name: 'Start the review' }).click()
  await asked.getByRole('button', { name: 'Start it' }).click()
  await page.getByText('Quarter 3 2021/22 is in review.').waitFor()
  const link = page.getByRole('link', { name: 'Go on to publish' })
  expect(await link.getAttribute('href')).toBe(`${QUARTER_3}/publish`)
  expect(await page.locator('.steps > [aria-current]').innerText()).toBe('In review')
})
