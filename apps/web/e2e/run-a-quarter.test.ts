import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ASSESSMENTS, figureOf, isSaved } from './returns.ts'
import { BOARD, hasOpened, PHONE, startVisits, WITH_ACCOUNTS } from './visit.ts'

// Quarter 3 of 2021/22 as it is run: everybody has their own browser, open all the while.

const visits = startVisits(WITH_ACCOUNTS)

const COLLECTION = '/collection/cypf/2021-22-Q3'
const SCORECARD = `${BOARD}/2021-22-Q3`
const LONGEST_MS = 180_000

/** The director signs off what the officers of a service hand in: Val Armor joins it. */
async function joinService(team: Page): Promise<void> {
  await team.goto('/catalogue/people?board=cypf')
  await team.getByRole('button', { name: 'Change Val Armor' }).click()
  await team
    .getByLabel('Service', { exact: true })
    .selectOption('Education, Inclusion and Provision Service')
  await team.getByRole('button', { name: 'Save' }).click()
  await team.getByRole('button', { name: 'Change Val Armor' }).waitFor()
}

async function openQuarter(team: Page): Promise<void> {
  await team.goto(COLLECTION)
  await team.getByLabel('Returns are due on').fill('2022-01-21')
  await team.getByRole('button', { name: 'Open the quarter' }).click()
  await team.getByText('Quarter 3 2021/22 is open: 63 returns asked for').waitFor()
}

/** Enters both components; the second while the connection is lost. */
async function enterFigures(officer: Page): Promise<void> {
  await officer.goto('/returns')
  await officer.getByRole('link', { name: 'Children with an early help assessment' }).click()
  await figureOf(officer).fill('262')
  await isSaved(officer)
  await officer.context().setOffline(true)
  await figureOf(officer, 1).fill('301')
  await officer.getByText('Kept in this browser; not saved yet: no connection.').waitFor()
  await officer.reload().catch(() => undefined)
  await officer.context().setOffline(false)
  await officer.goto(ASSESSMENTS)
  await isSaved(officer)
  expect(await figureOf(officer, 1).inputValue()).toBe('301')
  visits.forgive()
}

/** The team writes into the officer’s commentary while it is being written; both texts are kept. */
async function writeAtOnce(officer: Page, team: Page): Promise<void> {
  await team.goto(ASSESSMENTS)
  await team.getByLabel('Why is it so?').fill('Schools ask for help earlier.')
  await isSaved(team)
  await officer.getByLabel('Why is it so?').fill('Two more workers started.')
  await officer.getByRole('heading', { name: 'Somebody else changed this' }).waitFor()
  await officer.getByLabel('Both').check()
  await officer.getByRole('button', { name: 'Save what is chosen' }).click()
  await isSaved(officer)
  expect(await officer.getByLabel('Why is it so?').inputValue()).toBe(
    'Schools ask for help earlier.\n\nTwo more workers started.',
  )
  visits.forgive()
}

async function handIn(page: Page): Promise<void> {
  await isSaved(page)
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByText('It is handed in.').waitFor()
}

async function sendBack(reviewer: Page, reason: string): Promise<void> {
  await reviewer.goto(ASSESSMENTS)
  await reviewer.getByLabel(/say why it is sent back/i).fill(reason)
  await reviewer.getByRole('button', { name: 'Send back with this reason' }).click()
  await reviewer.getByText('It is sent back, with your reason.').waitFor()
}

async function signOff(reviewer: Page): Promise<void> {
  await reviewer.goto(ASSESSMENTS)
  await reviewer.getByRole('button', { name: 'Sign off' }).click()
  await reviewer.getByText('It is signed off.').waitFor()
}

/** Publishes on a day of the Board; `missing` says why it goes without the others. */
async function publish(team: Page, date: string, missing: string | null): Promise<void> {
  await team.goto(`${COLLECTION}/publish`)
  await team.getByLabel('Date').fill(date)
  if (missing !== null) {
    await team.getByLabel(/Why is it published although 62 returns/).fill(missing)
  }
  await team.getByRole('button', { name: /^Publish/ }).click()
  await team.getByRole('button', { name: 'Publish it now' }).click()
  await team.getByText('Quarter 3 2021/22 is published').waitFor()
}

/** What a scorecard that is open says of the measure in one line. */
function rowOf(page: Page): Promise<string> {
  return page.locator('tbody.measure', { hasText: 'PED01 01' }).innerText()
}

async function read(visitor: Page): Promise<string> {
  await visitor.goto(SCORECARD)
  return await rowOf(visitor)
}

it(
  'is opened, entered, sent back, signed off, published, read and corrected by several people at once',
  async () => {
    const [team, officer, director, member, visitor] = await Promise.all([
      visits.openAs('performance', '/account'),
      visits.openAs('officer', '/account', { viewport: PHONE }),
      visits.openAs('director', '/account'),
      visits.openAs('viewer', BOARD),
      visits.open(BOARD),
    ])
    await joinService(team)
    await openQuarter(team)
    await enterFigures(officer)
    await writeAtOnce(officer, team)
    await handIn(officer)

    await team.goto(ASSESSMENTS)
    await team.getByRole('heading', { name: 'What was handed in' }).waitFor()
    expect(await team.getByRole('button', { name: 'Sign off' }).count()).toBe(0)
    await sendBack(director, 'Say what is being done.')
    await officer.reload()
    await officer.getByText('Say what is being done.').first().waitFor()
    await officer.getByLabel('What is being done?').fill('A third team starts in May.')
    await handIn(officer)
    await signOff(director)

    await visitor.goto(SCORECARD)
    expect(await hasOpened(visitor, 'Page not found')).toBe(true)
    visits.forgive()
    await publish(team, '2022-02-14', 'The other services send theirs in March.')
    expect(await read(visitor)).toMatch(/563/)
    await member.goto(SCORECARD)
    await member.getByRole('link', { name: 'Children with an early help assessment' }).click()
    await member.getByText('Schools ask for help earlier.').waitFor()
    await member.getByText('A third team starts in May.').waitFor()
    await member.getByRole('button', { name: 'Ask a question' }).waitFor()

    await team.goto(`${COLLECTION}/publish`)
    await team.getByLabel('Why is it corrected?').fill('Forty plans were counted twice.')
    await team.getByRole('button', { name: 'Open a correction' }).click()
    await hasOpened(team, 'Publish the correction of Quarter 3 2021/22')
    await sendBack(director, 'Take the forty away.')
    await officer.goto(ASSESSMENTS)
    await figureOf(officer, 1).fill('261')
    await handIn(officer)
    await signOff(director)
    expect(await read(visitor)).toMatch(/563/)
    await publish(team, '2022-03-02', null)
    expect(await read(visitor)).toMatch(/523/)

    await visitor.getByText('Corrected on 2 March 2022').waitFor()
    await visitor.getByRole('link', { name: 'See what was changed' }).click()
    await hasOpened(visitor, 'Corrections')
    const change = visitor.getByRole('row', { name: /PED01 01.*Figure/ })
    expect(await change.innerText()).toMatch(/MAP 301\s.*MAP 261/)
    await visitor.getByRole('link', { name: 'The issue before' }).click()
    await visitor.getByText('This is not the issue that stands.').waitFor()
    expect(await rowOf(visitor)).toMatch(/563/)
  },
  LONGEST_MS,
)
