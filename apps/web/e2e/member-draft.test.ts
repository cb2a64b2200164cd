import { expect, it } from 'vitest'
import { ask, DRAFT, handIn, OPEN } from './publish.ts'
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
