import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where Quarter 3 2021/22 is collected, published, and opened. */
export const COLLECTION = '/collection/cypf/2021-22-Q3'
export const PUBLISH = '/collection/cypf/2021-22-Q3/publish'
export const OPEN = '/api/boards/cypf/periods/2021-22-Q3/open'
export const DRAFT = '/collection/cypf/2021-22-Q3/draft'
export const PUBLICATION = '/api/boards/cypf/periods/2021-22-Q3/publication'
const CORRECTION = '/api/boards/cypf/periods/2021-22-Q3/correction'
/** What is said of its first issue. */
export const GIVEN = {
  date: '2022-02-14',
  reportingOfficer: 'Strategic Director',
  incomplete: 'The census is late.',
  confirmed: [],
}
/** The return of the children in residential care. */
export const RETURN = '/api/boards/cypf/periods/2021-22-Q3/returns/measure/residential-placements'

/** Asks the server as the person whose page it is; the answer must be good. */
export async function ask(page: Page, method: string, path: string, body?: unknown) {
  const status = await page.evaluate(
    async ([verb, address, text]) => {
      const headers = { 'content-type': 'application/json' }
      const given = text === undefined ? {} : { headers, body: text }
      const answer = await fetch(address as string, { method: verb as string, ...given })
      return `${answer.status} ${answer.ok ? '' : await answer.text()}`
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)],
  )
  expect(status.trim()).toMatch(/^20[01]$/)
}

/** Has an officer enter a figure with why, and hand it in. */
export async function handIn(page: Page, value: string, version: number) {
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

/** Why the published figure is corrected. */
const REASON = 'Two children were counted twice.'

/** Has a correction opened, and the published figure entered anew for it. */
export async function enterAgain(page: Page, value: string) {
  await ask(page, 'POST', CORRECTION, { reason: REASON })
  await ask(page, 'POST', `${RETURN}/take-back`, { number: 1 })
  await handIn(page, value, 1)
}

/** Has the correction published that was entered. */
export async function publishCorrection(page: Page) {
  const body = { ...GIVEN, date: '2022-03-02', reason: REASON }
  await ask(page, 'POST', `${CORRECTION}/publication`, body)
}
