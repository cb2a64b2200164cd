import { describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)
const MEASURE = '/indicators/residential-placements?board=cypf'

/** The tests after each one go on with what the one before followed. */
describe('following a measure', () => {
  it('is offered to whoever is signed in', async () => {
    const page = await visits.openAs('viewer', MEASURE)
    await page.getByRole('button', { name: 'Follow this measure' }).click()
    await page.getByText('You follow it.').waitFor()
    expect(await page.getByRole('button', { name: 'Stop following' }).count()).toBe(1)
  })

  it('is listed on the account, with a weekly digest to choose', async () => {
    const page = await visits.openAs('viewer', '/account')
    const panel = page.getByRole('region', { name: 'What you follow' })
    await panel.getByRole('link', { name: 'Children placed in residential care' }).waitFor()
    expect(await panel.locator('.status').innerText()).toBe('Red')
    // The server of this test sends none, and does not promise any.
    expect(await panel.innerText()).toContain('No e-mail goes out')
    const digest = panel.getByLabel('Send me a digest each Monday')
    await digest.click()
    await page.reload()
    expect(await digest.isChecked()).toBe(true)
  })

  it('has no flaw, on the measure and on the account', async () => {
    const measure = await visits.openAs('viewer', MEASURE)
    await measure.getByRole('button', { name: 'Stop following' }).waitFor()
    expect(await flaws(measure)).toEqual([])
    const account = await visits.openAs('viewer', '/account')
    await account.getByRole('region', { name: 'What you follow' }).waitFor()
    expect(await flaws(account)).toEqual([])
  })

  it('is ended there', async () => {
    const page = await visits.openAs('viewer', '/account')
    await page.getByRole('button', { name: 'Stop following Children placed' }).click()
    await page.getByText('Nothing yet. Open a measure').waitFor()
  })

  it('is not offered to the public', async () => {
    const page = await visits.open(MEASURE)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('button', { name: /Follow/ }).count()).toBe(0)
  })
})
