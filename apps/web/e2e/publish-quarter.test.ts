import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { BOARD, hasOpened, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const PUBLISH = '/collection/cypf/2021-22-Q3/publish'
const RETURN = '/api/boards/cypf/periods/2021-22-Q3/returns/measure/residential-placements'

/** Asks the server as the person whose page it is; the answer must be good. */
async function ask(page: Page, method: string, path: string, body?: unknown) {
  const status = await page.evaluate(
    async ([verb, address, text]) => {
      const headers = { 'content-type': 'application/json' }
      const given = text === undefined ? {} : { headers, body: text }
      const answer = await fetch(address as string, { method: verb as string, ...given })
      return `${answer.status} ${answer.ok ? '' : await answer.text()}`
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)],
  )
  expect(status.trim()).toBe('200')
}

/** Has an officer enter a figure with why, and hand it in. */
async function handIn(page: Page, value: string, version: number) {
  const figure = { component: null, availability: 'reported', value, provisional: false }
  const unsaid = {
    numerator: '',
    denominator: '',
    from: '',
    to: '',
    label: '',
    doubtful: '',
    note: '',
  }
  const judgement = { status: 'amber', reason: 'Two placements end in January.' }
  const said = {
    why: 'Two siblings came into care.',
    action: 'Plans are read again.',
    byWhen: 'March',
    sameAs: null,
  }
  const content = { figures: [{ ...figure, ...unsaid }], restatements: [], judgement }
  await ask(page, 'PUT', `${RETURN}/draft`, { version, content })
  await ask(page, 'PUT', `${RETURN}/commentaries/liz-davenport`, { version, content: said })
  const versions = { return: version + 1, 'liz-davenport': version + 1 }
  await ask(page, 'POST', `${RETURN}/submit`, { versions })
}

it('publishes a quarter for everybody at once, then corrects it, and both issues are read', async () => {
  const team = await visits.openAs('performance', PUBLISH)
  await team.getByText('Quarter 3 2021/22 is not open for returns.').waitFor()
  await ask(team, 'POST', '/api/boards/cypf/periods/2021-22-Q3/open', { due: '2022-01-21' })
  await handIn(team, '38', 0)
  await team.reload()
  expect(await hasOpened(team, 'Publish Quarter 3 2021/22')).toBe(true)
  await team.getByLabel('Date').fill('2022-02-14')
  await team.getByRole('button', { name: 'Publish', exact: true }).click()
  await team.getByRole('link', { name: /Say why it is published although/ }).waitFor()
  visits.forgive()
  await team.getByLabel(/Why is it published although/).fill('The census is late.')
  await team.getByRole('button', { name: 'Publish', exact: true }).click()
  await team.getByText('Quarter 3 2021/22 is published').waitFor()

  const visitor = await visits.open(`${BOARD}/2021-22-Q3`)
  const row = visitor.locator('tbody.measure', { hasText: 'PED03 01' })
  expect(await row.innerText()).toContain('38')
  await row.getByRole('button').first().click()
  await visitor.getByText('Officers’ judgement: Amber. Two placements end in January.').waitFor()

  await team.goto(PUBLISH)
  await team.getByLabel('Why is it corrected?').fill('A slip, as it seemed.')
  await team.getByRole('button', { name: 'Open a correction' }).click()
  await team.getByRole('button', { name: 'Abandon the correction' }).click()
  await team.getByRole('button', { name: 'Go on with it' }).click()
  await team.getByRole('button', { name: 'Abandon the correction' }).click()
  await team.getByRole('button', { name: 'Abandon it' }).click()
  expect(await hasOpened(team, 'Correct Quarter 3 2021/22')).toBe(true)
  await team.getByLabel('Why is it corrected?').fill('Two children were counted twice.')
  await team.getByRole('button', { name: 'Open a correction' }).click()
  expect(await hasOpened(team, 'Publish the correction of Quarter 3 2021/22')).toBe(true)
  await ask(team, 'POST', `${RETURN}/take-back`, { number: 1 })
  await handIn(team, '36', 1)
  await team.reload()
  await team.getByLabel('Date').fill('2022-03-02')
  await team.getByLabel(/Why is it published although/).fill('It is signed off on Friday.')
  await team.getByRole('button', { name: 'Publish the correction' }).click()
  await team.getByText('Quarter 3 2021/22 is published').waitFor()

  await visitor.goto(`${BOARD}/2021-22-Q3`)
  await visitor.getByText('Corrected on 2 March 2022').waitFor()
  expect(await row.innerText()).toContain('36')
  await visitor.getByRole('link', { name: 'See the issue of 14 February 2022' }).click()
  await visitor.getByText('This is not the issue that stands.').waitFor()
  expect(await row.innerText()).toContain('38')
  await visitor.getByRole('link', { name: 'See the corrected issue' }).click()
  await visitor.getByRole('link', { name: 'See what was changed' }).click()
  expect(await hasOpened(visitor, 'Corrections')).toBe(true)
  const change = visitor.getByRole('row', { name: /PED03 01/ })
  expect(await change.innerText()).toMatch(/Figure\s+38\s+36/)
})
