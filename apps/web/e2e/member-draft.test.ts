import { expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { ask, DRAFT, GIVEN, handIn, OPEN, PUBLICATION } from './publish.ts'
import { hasOpened, measures, NEWEST, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

it('leads a member of the board to the draft in review, and back to what is published', async () => {
  const team = await visits.openAs('performance', NEWEST)
  await ask(team, 'POST', OPEN, { due: '2022-01-21' })
  await handIn(team, '38', 0)
  await ask(team, 'POST', OPEN.replace('open', 'review'))

  const page = await visits.openAs('viewer', NEWEST)
  await page.getByRole('link', { name: 'Draft of Quarter 3 2021/22' }).click()
  await page.waitForURL(`**${DRAFT}`)
  await page.getByText('Draft: not published').waitFor()
  await measures(page).getByRole('link').first().click()
  await page.waitForURL('**/indicators/*?board=cypf')
  await page.goBack()
  await page.getByRole('link', { name: 'Back to what is published' }).click()
  expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
})

it('leads from the link in a mail to what is published, once it is', async () => {
  const team = await visits.openAs('performance', NEWEST)
  await ask(team, 'POST', PUBLICATION, GIVEN)

  const page = await visits.openAs('viewer', DRAFT)
  expect(await hasOpened(page, 'Quarter 3 2021/22 is published')).toBe(true)
  expect(await page.getByText('Open a correction').count()).toBe(0)
  expect(await flaws(page)).toEqual([])
  await page.getByRole('link', { name: 'Read Quarter 3 2021/22 as it was published' }).click()
  await page.waitForURL('**/boards/cypf/2021-22-Q3')
  // The browser notes that the server refused the draft.
  visits.forgive()
})
