import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

/** Would leave a mark if any page took it for anything but text. */
const HOSTILE = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'

const CATALOGUE = '/api/boards/cypf/catalogue'
const INDICATOR = `${CATALOGUE}/indicators/residential-placements`

type Asking = { post: 'post' | 'put'; url: string; data: object }

/** Sends what a form would, as whoever the page belongs to. */
async function send(page: Page, { post, url, data }: Asking): Promise<void> {
  const origin = new URL(page.url()).origin
  const answer = await page.request[post](url, { data, headers: { origin } })
  expect(await answer.text()).toContain('onerror')
  expect(answer.ok()).toBe(true)
}

async function read(page: Page, url: string) {
  return await (await page.request.get(url)).json()
}

/** Opens pages; gives those that do not show the text as it was typed, or took it for more. */
async function notAsText(page: Page, addresses: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' })
    const isShown = (await page.locator('body').innerText()).includes(HOSTILE)
    const isRun = await page.evaluate(() => 'hit' in window)
    if (!isShown || isRun) {
      wrong.push(address)
    }
  }
  return wrong
}

it('is text in the names of people, and in the audit trail', async () => {
  const page = await visits.openAs('administrator', '/people')
  const data = { email: 'hostile@halton.example', name: HOSTILE, officer: null, roles: [] }
  await send(page, { post: 'post', url: '/api/people', data })
  expect(await notAsText(page, ['/people', '/audit'])).toEqual([])
})

it('is text in every part of the catalogue, and for the public who read it', async () => {
  const page = await visits.openAs('performance', '/catalogue')
  const service = { id: 'hostile-service', name: HOSTILE }
  await send(page, { post: 'post', url: `${CATALOGUE}/services`, data: service })
  const officer = { id: 'hostile', name: HOSTILE, initials: null, role: HOSTILE, leftOn: null }
  await send(page, {
    post: 'post',
    url: `${CATALOGUE}/officers`,
    data: { ...officer, service: 'hostile-service' },
  })
  const objective = { code: 'PED99', title: HOSTILE }
  await send(page, { post: 'post', url: `${CATALOGUE}/2021-22/objectives`, data: objective })
  await send(page, {
    post: 'post',
    url: `${CATALOGUE}/policies`,
    data: {
      after: 1,
      policy: {
        from: '2022-04-01',
        toleranceRelative: '0.05',
        toleranceCountMinimum: '1',
        direction: 'same-period-last-year',
        deadBand: null,
        smallNumberThreshold: 5,
        note: HOSTILE,
      },
    },
  })
  await changeIndicator(page)
  const pages = [
    '/catalogue?board=cypf',
    '/catalogue/indicators/residential-placements?board=cypf',
    '/catalogue/people?board=cypf',
    '/catalogue/policy?board=cypf',
    '/indicators/residential-placements?board=cypf&period=2021-22-Q2',
  ]
  expect(await notAsText(page, pages)).toEqual([])
})

/** Gives an indicator hostile words in its name, source, measure, definition and target. */
async function changeIndicator(page: Page): Promise<void> {
  const { version, ...held } = await read(page, INDICATOR)
  const { polarity, basis, yearType, seasonal, smallNumbers } = held
  const fields = { name: HOSTILE, polarity, basis, yearType, seasonal, smallNumbers }
  await send(page, {
    post: 'put',
    url: INDICATOR,
    data: { version, fields: { ...fields, benchmark: HOSTILE, source: HOSTILE } },
  })
  const { version: next, definitions, measures } = await read(page, INDICATOR)
  const { version: _, reason: __, ...newest } = definitions.at(-1)
  await send(page, {
    post: 'post',
    url: `${INDICATOR}/definitions`,
    data: { version: next, definition: { ...newest, meaning: HOSTILE }, reason: HOSTILE },
  })
  const [measure] = measures
  const [{ text: ___, isInForce: ____, ...target }] = measure.targets
  const place = `${CATALOGUE}/${measure.year}/measures/residential-placements/target`
  const { measures: now } = await read(page, INDICATOR)
  await send(page, {
    post: 'put',
    url: place,
    data: {
      version: now[0].version,
      target: { ...target, rationale: HOSTILE, approvedBy: HOSTILE, disputed: HOSTILE },
    },
  })
}
