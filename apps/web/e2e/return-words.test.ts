import { describe, expect, it } from 'vitest'
import { ask, GIVEN, handIn, OPEN, PUBLICATION, RETURN } from './publish.ts'
import { ASSESSMENTS, figureOf, isSaved, RESIDENTIAL } from './returns.ts'
import { signInOn, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)
const COLLECTION = '/collection/cypf/2021-22-Q3'

/** The tests after each one go on with the quarter as it left it. */
describe('a quarter on its way', () => {
  it('tells a director what is with its officers, not to enter it', async () => {
    const team = await visits.openAs('performance', '/account')
    await ask(team, 'POST', OPEN, { due: '2022-01-21' })
    const page = await visits.openAs('director', '/returns')
    await page.getByRole('heading', { name: 'With their officers' }).waitFor()
    expect(await page.getByRole('heading', { name: 'To enter' }).count()).toBe(0)
    expect(await page.locator('main').innerText()).not.toContain('left to enter')
  })

  it('counts in the menu of an officer who signs in what there is to enter', async () => {
    const page = await visits.open('/sign-in')
    await signInOn(page, visits.accountOf('officer'))
    await page.getByRole('link', { name: 'My returns (3 to enter)' }).waitFor()
  })

  it('takes back that something is not saved once it is', async () => {
    const page = await visits.openAs('officer', ASSESSMENTS)
    await figureOf(page).waitFor()
    await page.context().setOffline(true)
    await figureOf(page).fill('510')
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByRole('alert').getByText('not saved yet').waitFor()
    await page.context().setOffline(false)
    await isSaved(page)
    await page.getByRole('alert').waitFor({ state: 'detached' })
    visits.forgive()
  })

  it('says who signs off what one has handed in oneself', async () => {
    const page = await visits.openAs('performance', '/account')
    await handIn(page, '38', 0)
    await page.goto(RESIDENTIAL)
    const panel = page.getByRole('region', { name: 'Waiting for sign-off' })
    await panel.getByText(/^Signing off takes a second person: a director of /).waitFor()
    expect(await panel.getByRole('button').allInnerTexts()).toEqual(['Take it back'])
  })

  it('shows what waits with its status and figure, before it is opened', async () => {
    const page = await visits.openAs('performance', COLLECTION)
    const row = page.locator('.waiting-table > tbody > tr')
    expect(await row.locator('.status').innerText()).toBe('Red')
    expect(await row.getByRole('cell').first().innerText()).toContain('38')
  })

  it('says of what was published unsigned that it was, and waits for nobody', async () => {
    const page = await visits.openAs('performance', '/account')
    await ask(page, 'POST', PUBLICATION, GIVEN)
    await page.goto(COLLECTION)
    await page.getByRole('link', { name: '1 published without sign-off' }).click()
    const row = page.locator('.returns-table > tbody > tr')
    expect(await row.innerText()).toContain('Published without sign-off')
    expect(await page.getByText('Waiting for sign-off').count()).toBe(0)
    await page.goto(RESIDENTIAL)
    await page.locator('.return-state', { hasText: 'Published without sign-off' }).waitFor()
  })

  it('does not call late what is entered again for a correction', async () => {
    const page = await visits.openAs('performance', '/account')
    const reason = 'Two children were counted twice.'
    await ask(page, 'POST', PUBLICATION.replace('publication', 'correction'), { reason })
    await ask(page, 'POST', `${RETURN}/take-back`, { number: 1 })
    await page.goto(`${COLLECTION}?q=PED03+01`)
    const row = page.locator('.returns-table > tbody > tr')
    expect(await row.innerText()).not.toContain('late')
  })
})
