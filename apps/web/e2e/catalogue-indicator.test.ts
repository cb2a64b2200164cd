import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasOpened, signInOn, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const RESIDENTIAL = '/catalogue/indicators/residential-placements?board=cypf'
const FOSTERING = '/catalogue/indicators/independent-fostering?board=cypf'
const SPEND = '/catalogue/indicators/care-placement-spend?board=cypf'

async function openTarget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set a target for 2021/22' }).click()
  await page.getByRole('heading', { name: 'Set a target for 2021/22' }).waitFor()
}

/** Opens the target of residential care that is held, and types another number. */
async function putRight(page: Page, number: string): Promise<void> {
  await year(page)
    .getByRole('button', { name: /^Put right/ })
    .click()
  await page.getByLabel('Target (children)').fill(number)
}

function year(page: Page) {
  return page.getByRole('region', { name: '2021/22' })
}

describe('setting a target', () => {
  it('keeps money exact, however it is typed, and says what was saved and what it was before', async () => {
    const page = await visits.openAs('performance', SPEND)
    await openTarget(page)
    await page.getByLabel('In force from').fill('2021-10-01')
    await page.getByLabel('Target (pounds)').fill('£9,272,786')
    await page.getByLabel('Rationale').fill('The budget as revised in <September>.')
    await page.getByLabel('Approved by').fill('Executive Board')
    await page.getByRole('button', { name: 'Save the target' }).click()
    await page.getByText('The target for 2021/22 is saved.').waitFor()
    await year(page).getByText('Total: No more than £9,272,786', { exact: true }).waitFor()
    const text = await year(page).innerText()
    expect(text).toContain('The budget as revised in <September>.')
    expect(text).toContain('No more than £9,583,822')
    const history = page.getByRole('region', { name: 'History' })
    expect(await history.innerText()).toContain('Set a target')
    expect(await history.innerText()).toContain('Demonstration performance')
  })

  it('says what is wrong with a number, with a link that leads to its field', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await openTarget(page)
    await page.getByLabel('In force from').fill('2021-10-01')
    await page.getByLabel('Target (children)').fill('2,0')
    await page.getByRole('button', { name: 'Save the target' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link', { name: /check the commas in “2,0”/ }).click()
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('name') === 'target.value',
    )
  })

  it('shows what the server refuses at the field that it is about', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await openTarget(page)
    await page.getByLabel('In force from').fill('2021-10-01')
    await page.getByLabel('Target (children)').fill('20.5')
    await page.getByRole('button', { name: 'Save the target' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Target (children)').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByLabel('Target (children)').inputValue()).toBe('20.5')
    visits.forgive()
  })

  it('names the quarters that another tolerance would have changed, with word and shape', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await openTarget(page)
    await page.getByLabel('How it is given').selectOption('A share of the target, in per cent')
    await page.getByLabel('Tolerance (per cent)').fill('100')
    await page.getByRole('button', { name: 'What would this tolerance change?' }).click()
    const row = page.getByRole('row', { name: /Quarter 2 2021\/22 PED03 01/ })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/Red[\s\S]*Amber/)
    expect(await row.locator('.shape.is-red, .shape.is-amber').count()).toBe(2)
  })

  it('names the quarters that another target would have changed, before a day is given', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await openTarget(page)
    expect(await year(page).innerText()).toContain('In force 1 April 2021 to 31 March 2022')
    await page.getByLabel('Target (children)').fill('40')
    await page.getByRole('button', { name: 'What would this target change?' }).click()
    const row = page.getByRole('row', { name: /Quarter 2 2021\/22 PED03 01/ })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/Red[\s\S]*Green/)
  })

  it('shows both versions where somebody else has saved meanwhile, and keeps what is chosen', async () => {
    const mine = await visits.openAs('performance', RESIDENTIAL)
    const theirs = await visits.openAs('administrator', RESIDENTIAL)
    await putRight(mine, '22')
    await putRight(theirs, '24')
    await theirs.getByRole('button', { name: 'Save the target' }).click()
    await theirs.getByText('The target for 2021/22 is saved.').waitFor()
    await mine.getByLabel('Approved by').fill('The Board')
    await mine.getByRole('button', { name: 'Save the target' }).click()
    const number = mine.getByRole('group', { name: 'Number' })
    expect(await number.innerText()).toMatch(/22[\s\S]*24/)
    await number.getByLabel(/Theirs/).check()
    await mine.getByRole('button', { name: 'Save what is chosen' }).click()
    await mine.getByText('The target for 2021/22 is saved.').waitFor()
    expect(await year(mine).innerText()).toContain('No more than 24')
    expect(await year(mine).innerText()).toContain('The Board')
    visits.forgive()
  })

  it('keeps what was typed when the session has ended, and saves it after signing in again', async () => {
    const page = await visits.openAs('performance', SPEND)
    await year(page)
      .getByRole('button', { name: /^Put right.*9,583,822/ })
      .click()
    await page.getByLabel('Rationale').fill('As the budget was agreed.')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Save the target' }).click()
    await page.getByRole('dialog').waitFor()
    await signInOn(page, visits.accountOf('performance'))
    await page.getByText('The target for 2021/22 is saved.').waitFor()
    expect(await year(page).innerText()).toContain('As the budget was agreed.')
    visits.forgive()
  })

  it('asks before what was typed is left behind', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await openTarget(page)
    await page.getByLabel('Rationale').fill('Not yet saved')
    await page.getByRole('link', { name: 'Measures', exact: true }).click()
    await page.getByRole('button', { name: 'Stay on this page' }).click()
    expect(await page.getByLabel('Rationale').inputValue()).toBe('Not yet saved')
    await page.getByRole('link', { name: 'Measures', exact: true }).click()
    await page.getByRole('button', { name: 'Leave without saving' }).click()
    expect(await hasOpened(page, 'Measures')).toBe(true)
  })
})

it('makes no new definition without a reason, and says that it is a break', async () => {
  const page = await visits.openAs('performance', '/catalogue/indicators/neet?board=cypf')
  await page.getByRole('button', { name: 'Give it a new definition' }).click()
  await page.getByText('A new version is a break: nothing is compared across it.').waitFor()
  await page.getByRole('button', { name: 'Save the new definition' }).click()
  await page.getByRole('link', { name: 'Say why the definition changes' }).click()
  await page.getByLabel('Why it changes').fill('Counted at the end of the month from now on.')
  await page.getByLabel('What is counted').fill('Young people of 16 and 17 without a place.')
  await page.getByRole('button', { name: 'Save the new definition' }).click()
  await page.getByText('The new definition is saved.').waitFor()
  const definitions = page.getByRole('region', { name: 'Definitions' })
  expect(await definitions.innerText()).toContain(
    'Why: Counted at the end of the month from now on. Nothing is compared across it.',
  )
})

it('changes owners and deputies by keyboard alone', async () => {
  const page = await visits.openAs('performance', RESIDENTIAL)
  await page.getByRole('button', { name: 'Change code, aim and owners of 2021/22' }).press('Enter')
  await page.getByRole('button', { name: 'Add an officer' }).press('Enter')
  await page.getByLabel('Officer 3', { exact: true }).selectOption('Val Armor')
  await page.getByRole('checkbox', { name: 'Officer 3 is a deputy' }).press('Space')
  await page.getByRole('button', { name: 'Save the measure' }).press('Enter')
  await page.getByText('The measure of 2021/22 is saved.').waitFor()
  expect(await year(page).innerText()).toContain('Val Armor (deputy)')
})

it('adds an indicator with its definition and its place in the plan', async () => {
  const page = await visits.openAs('performance', '/catalogue/indicators/new?board=cypf')
  await page.getByRole('button', { name: 'Add the indicator' }).click()
  await page.getByRole('link', { name: 'Enter a name for the indicator' }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Foster carers recruited')
  await page.getByLabel('What is counted').fill('Households approved as foster carers this year.')
  await page.getByLabel('Code', { exact: true }).fill('PED03 01')
  await page.getByLabel('Objective').selectOption({ index: 3 })
  await page.getByRole('button', { name: 'Add the indicator' }).click()
  await page
    .getByRole('alert')
    .getByText(/PED03 01/)
    .waitFor()
  await page.getByLabel('Code', { exact: true }).fill('PED03 08')
  await page.getByRole('button', { name: 'Add the indicator' }).click()
  expect(await hasOpened(page, 'Foster carers recruited')).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/catalogue/indicators/foster-carers-recruited')
  visits.forgive()
})

it('takes back a target that was set by mistake, and keeps one that was published', async () => {
  const page = await visits.openAs('performance', FOSTERING)
  await openTarget(page)
  await page.getByLabel('In force from').fill('2022-01-01')
  await page.getByLabel('Target (children)').fill('340')
  await page.getByRole('button', { name: 'Save the target' }).click()
  await page.getByText('The target for 2021/22 is saved.').waitFor()
  await page.getByRole('button', { name: /^Take back.*340/ }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('The target for 2021/22 is taken back.').waitFor()
  expect(await year(page).innerText()).not.toContain('340')
  await year(page)
    .getByRole('button', { name: /^Take back the target/ })
    .click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('Quarter 2 2021/22 was published with this target').waitFor()
  await page.getByRole('button', { name: 'Keep it' }).click()
  expect(await page.getByRole('dialog').count()).toBe(0)
  visits.forgive()
})

it('goes back to the plan of the year that it was come from', async () => {
  const page = await visits.openAs('performance', '/catalogue?board=cypf&year=2019-20')
  await page.getByRole('link', { name: 'Children placed in residential care' }).click()
  await hasOpened(page, 'Children placed in residential care')
  await page.getByRole('link', { name: 'Plan of 2019/20' }).click()
  expect(await hasOpened(page, 'Plan of 2019/20')).toBe(true)
})
