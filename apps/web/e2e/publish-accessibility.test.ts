import { expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import {
  ask,
  DRAFT,
  enterAgain,
  GIVEN,
  handIn,
  OPEN,
  PUBLICATION,
  PUBLISH,
  publishCorrection,
} from './publish.ts'
import { BOARD, hasOpened, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const QUARTER = `${BOARD}/2021-22-Q3`
const MEASURE = '/indicators/residential-placements?board=cypf&period=2021-22-Q3'

it('axe finds nothing on what publishes and corrects a quarter, nor on what the public reads then', async () => {
  const team = await visits.openAs('performance', PUBLISH, { reducedMotion: 'reduce' })
  expect(await hasOpened(team, 'Publish Quarter 3 2021/22')).toBe(true)
  expect(await flaws(team)).toEqual([])
  await ask(team, 'POST', OPEN, { due: '2022-01-21' })
  await handIn(team, '38', 0)
  await team.reload()
  await team.getByLabel('Date').fill('2022-02-14')
  await team.getByRole('button', { name: 'Publish', exact: true }).click()
  await team.getByRole('link', { name: /Say why it is published although/ }).waitFor()
  expect(await flaws(team)).toEqual([])
  await team.getByLabel(/Why is it published although/).fill('The census is late.')
  await team.getByRole('button', { name: 'Publish', exact: true }).click()
  await team.getByRole('dialog').waitFor()
  expect(await flaws(team)).toEqual([])
  await team.getByRole('button', { name: 'Not yet' }).click()
  await team.getByRole('link', { name: 'Read the whole scorecard as it will be' }).click()
  await team.getByText('Draft: not published').waitFor()
  expect(await flaws(team)).toEqual([])

  await ask(team, 'POST', PUBLICATION, GIVEN)
  await team.goto(PUBLISH)
  await team.getByLabel('Why is it corrected?').waitFor()
  expect(await flaws(team)).toEqual([])
  await enterAgain(team, '36')
  await team.goto(PUBLISH)
  await team.getByRole('region', { name: 'What the correction changes' }).waitFor()
  expect(await flaws(team)).toEqual([])
  await publishCorrection(team)
  await team.goto(PUBLISH)
  expect(await hasOpened(team, 'Correct Quarter 3 2021/22')).toBe(true)

  const visitor = await visits.open(QUARTER, { reducedMotion: 'reduce' })
  await visitor.getByText('Corrected on 2 March 2022').waitFor()
  expect(await flaws(visitor)).toEqual([])
  await visitor.goto('/corrections?board=cypf')
  await visitor.getByRole('row', { name: /PED03 01/ }).waitFor()
  expect(await flaws(visitor)).toEqual([])
  await visitor.goto(MEASURE)
  await visitor.getByText('Figure was “38” and is now “36”.').waitFor()
  expect(await flaws(visitor)).toEqual([])
  await visitor.goto('/plain/cypf/2021-22-Q3')
  await visitor.getByText('Figure was “38” and is now “36”.').waitFor()
  expect(await flaws(visitor)).toEqual([])
  await visitor.goto('/plain/cypf/2021-22-Q3?issue=4')
  await visitor.getByText(/This issue no longer stands/).waitFor()
  expect(await flaws(visitor)).toEqual([])
}, 240_000)

it('shows the draft to those who hold a role on the board alone, and lets nobody keep it', async () => {
  const visitor = await visits.open(DRAFT)
  await hasOpened(visitor, 'Sign in')
  const answer = await visitor.request.get('/api/boards/cypf/periods/2021-22-Q3/draft-scorecard')
  expect([answer.status(), answer.headers()['cache-control']]).toEqual([401, 'no-store'])
})
