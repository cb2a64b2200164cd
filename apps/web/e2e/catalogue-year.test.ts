import { expect, it } from 'vitest'
import { hasOpened, NEWEST, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

it('shows what another policy would make of every published quarter, then keeps it', async () => {
  const page = await visits.openAs('performance', '/catalogue/policy?board=cypf')
  await page.getByRole('button', { name: 'Give the board a new policy' }).click()
  await page.getByLabel('Tolerance (per cent of the target)').fill('10')
  await page.getByRole('button', { name: 'What would this policy change?' }).click()
  const newest = page.getByRole('region', { name: 'Quarter 2 2021/22' })
  await newest.getByText('2 of 38 measures would have another colour.').waitFor()
  const row = newest.getByRole('row', { name: /PED02 03/ })
  expect(await row.innerText()).toMatch(/Red[\s\S]*Amber/)
  await page.getByLabel('In force from').fill('2027-04-01')
  await page.getByLabel('Note').fill('Agreed by the Board.')
  await page.getByRole('button', { name: 'Save the new policy' }).click()
  await page.getByText('The new policy is saved.').waitFor()
  await page
    .getByRole('region', { name: 'From 1 April 2027' })
    .getByText('10% of the target')
    .waitFor()
})

it('adds an officer, changes them, and says who has left', async () => {
  const page = await visits.openAs('performance', '/catalogue/people?board=cypf')
  await page.getByRole('button', { name: 'Add an officer' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada O’Neill')
  await page.getByRole('button', { name: 'Add the officer' }).click()
  await page.getByText('Ada O’Neill is saved.').waitFor()
  await page.getByRole('button', { name: 'Change Ada O’Neill' }).click()
  await page.getByLabel('Left on').fill('2026-03-31')
  await page.getByRole('button', { name: 'Save the officer' }).click()
  await page
    .getByRole('row', { name: /Ada O’Neill/ })
    .getByText('31 March 2026')
    .waitFor()
})

it('rolls the year forward after a look at the summary, and nothing of it is public', async () => {
  const page = await visits.openAs('performance', '/catalogue/roll-forward?board=cypf')
  const code = page.getByLabel('Code of Children placed in residential care in 2022/23')
  await code.fill('PED03 02')
  await page.getByRole('button', { name: 'See the summary' }).click()
  await page.getByRole('link', { name: /PED03 02 stands twice/ }).waitFor()
  await code.fill('PED03 09')
  await page.getByRole('checkbox', { name: /PED02 06/ }).uncheck()
  await page.getByRole('button', { name: 'See the summary' }).click()
  const summary = page.getByRole('region', { name: 'What will be done' })
  expect(await summary.innerText()).toContain('37 measures')
  expect(await summary.innerText()).toContain('PED03 01 → PED03 09')
  await page.getByRole('button', { name: 'Make the plan of 2022/23' }).click()
  expect(await hasOpened(page, 'The plan of 2022/23 is made')).toBe(true)
  expect(await page.getByText('37 targets to be set').isVisible()).toBe(true)
  await page.getByRole('link', { name: 'The whole plan of 2022/23' }).click()
  await page.getByRole('cell', { name: 'PED03 09' }).waitFor()
  const visitor = await visits.open(NEWEST)
  expect(await visitor.locator('main').innerText()).not.toContain('2022/23')
})
