import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { hasOpened, signInOn, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const PLAN = '/catalogue?board=cypf'

function rows(page: Page) {
  return page.locator('.objective > .plan-table > tbody > tr')
}

describe('the plan of a year', () => {
  it('leads who is signed out to sign in, and from there to the plan', async () => {
    const page = await visits.newPage()
    await page.goto(PLAN)
    await page.waitForURL(/\/sign-in/)
    await signInOn(page, visits.accountOf('performance'))
    expect(await hasOpened(page, 'Plan of 2021/22')).toBe(true)
  })

  it('finds the board where the address names none', async () => {
    const page = await visits.openAs('performance', '/catalogue')
    expect(await hasOpened(page, 'Plan of 2021/22')).toBe(true)
    expect(new URL(page.url()).search).toContain('board=cypf')
  })

  it('shows a performance team every measure, and what they can do', async () => {
    const page = await visits.openAs('performance', PLAN)
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBe(38)
    const row = rows(page).filter({ hasText: 'Children placed in residential care' })
    expect(await row.innerText()).toContain('No more than 20')
    expect(await page.getByRole('link', { name: 'Add an indicator' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Roll the year forward' }).isVisible()).toBe(true)
  })

  it('finds by words, and leaves what has warnings', async () => {
    const page = await visits.openAs('performance', PLAN)
    await page.getByLabel('Search by code or word').fill('residential care')
    await page.waitForURL(/q=residential/)
    expect(await rows(page).count()).toBe(1)
    await page.goto(`${PLAN}&warnings=yes`)
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBe(
      await page.locator('.objective > .plan-table .row-warnings').count(),
    )
  })

  it('shows another year, in which the same indicator has another code', async () => {
    const page = await visits.openAs('performance', PLAN)
    await page.getByLabel('Plan of').selectOption('2018/19')
    expect(await hasOpened(page, 'Plan of 2018/19')).toBe(true)
    const row = rows(page).filter({ hasText: 'PED02 04' })
    await row.getByRole('link').click()
    expect(await hasOpened(page, 'Children placed in residential care')).toBe(true)
    const lineage = page.getByRole('region', { name: 'Codes through the years' })
    expect(await lineage.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('2018/19 PED02 04'),
      expect.stringContaining('2019/20 PED03 01'),
      expect.stringContaining('2021/22 PED03 01'),
    ])
  })

  it('lists every warning by its kind, each with its measure', async () => {
    const page = await visits.openAs('performance', PLAN)
    const panel = page.getByRole('region', { name: 'Worth a look' })
    await panel.getByText('The target is far from the recent figures').click()
    await panel.getByRole('link', { name: /independent or out-of-borough provision/ }).click()
    await page.getByRole('heading', { name: '2021/22' }).waitFor()
  })

  it('keeps the title of an objective that was changed', async () => {
    const page = await visits.openAs('performance', PLAN)
    await page.getByRole('button', { name: 'Change title of PED06' }).click()
    await page.getByLabel('Title').fill('Improve participation and skills')
    await page.getByRole('button', { name: 'Save the title' }).click()
    await page.getByText('The title of PED06 is saved.').waitFor()
    await page.getByRole('heading', { name: 'PED06 Improve participation and skills' }).waitFor()
  })
})

describe('a director', () => {
  it('sees what the officers of their service answer for, and that it is a part', async () => {
    const page = await visits.openAs('director', PLAN)
    await page.getByText('You see your part of this plan').waitFor()
    expect(await rows(page).count()).toBe(0)
    expect(await page.locator('main').innerText()).toContain('1 milestone')
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })
})

describe('a viewer', () => {
  it('is told that the catalogue is not for their role', async () => {
    const page = await visits.openAs('viewer', PLAN)
    expect(await hasOpened(page, 'Your role does not allow this')).toBe(true)
  })
})

describe('an officer', () => {
  it('sees what is theirs, that it is a part, and no way to change it', async () => {
    const page = await visits.openAs('officer', PLAN)
    await page.getByText('You see your part of this plan').waitFor()
    expect(await rows(page).count()).toBeLessThan(38)
    const owners = await rows(page).allInnerTexts()
    expect(owners.every((text) => text.includes('Val Armor'))).toBe(true)
    expect(await page.getByRole('link', { name: 'Add an indicator' }).count()).toBe(0)
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })

  it('reads their measure without a way to change it', async () => {
    const page = await visits.openAs('officer', PLAN)
    await rows(page).first().getByRole('link').click()
    await page.getByRole('heading', { name: '2021/22' }).waitFor()
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })

  it.each(['/catalogue/roll-forward', '/catalogue/people', '/catalogue/indicators/new'])(
    'is told that %s is not for their role',
    async (address) => {
      const page = await visits.openAs('officer', `${address}?board=cypf`)
      expect(await hasOpened(page, 'Your role does not allow this')).toBe(true)
    },
  )
})

it('prints the plan with its milestones, and nothing to press', async () => {
  const page = await visits.openAs('performance', PLAN)
  await rows(page).first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('link', { name: 'Add an indicator' }).isVisible()).toBe(false)
  expect(await page.getByLabel('Search by code or word').isVisible()).toBe(false)
  expect(
    await page
      .getByRole('button', { name: /Change title/ })
      .first()
      .isVisible(),
  ).toBe(false)
  expect(await page.locator('.milestones .plan-table').first().isVisible()).toBe(true)
})

const PAGES = [
  PLAN,
  '/catalogue/indicators/missing-children?board=cypf',
  '/catalogue/policy?board=cypf',
  '/catalogue/people?board=cypf',
  '/catalogue/roll-forward?board=cypf',
  '/catalogue/indicators/new?board=cypf',
] as const

describe('axe finds nothing, light or dark, and nothing has to be scrolled sideways', () => {
  it.each(PAGES)('on %s', async (address) => {
    const page = await visits.openAs('performance', address, { reducedMotion: 'reduce' })
    await page.locator('.catalogue h1').waitFor()
    expect(await flaws(page)).toEqual([])
  })

  it('with a form open and its effect shown', async () => {
    const page = await visits.openAs(
      'performance',
      '/catalogue/indicators/residential-placements?board=cypf',
      { reducedMotion: 'reduce' },
    )
    await page.getByRole('button', { name: 'Set a target for 2021/22' }).click()
    await page.getByText('Targets of single quarters', { exact: true }).first().click()
    await page.getByLabel('How it is given').selectOption('A share of the target, in per cent')
    await page.getByLabel('Tolerance (per cent)').fill('100')
    await page.getByRole('button', { name: 'What would this tolerance change?' }).click()
    await page.getByRole('row', { name: /Quarter 2 2021\/22/ }).waitFor()
    await page.getByRole('button', { name: 'Save the target' }).click()
    await page.getByRole('alert').waitFor()
    expect(await flaws(page)).toEqual([])
  })
})

it('tells an officer that a measure is another’s, and leads to what is public of it', async () => {
  const page = await visits.openAs('officer', '/catalogue/indicators/neet?board=cypf')
  expect(await hasOpened(page, 'This measure is not one of yours')).toBe(true)
  await page.getByRole('link', { name: 'ask the performance team' }).waitFor()
  await page.getByRole('link', { name: 'Its published figures and commentary' }).click()
  await page.waitForURL(/\/indicators\/neet/)
  visits.forgive()
})
