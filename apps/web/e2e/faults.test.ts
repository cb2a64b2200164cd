import { afterEach, expect, it } from 'vitest'
import { BOARD, hasOpened, NEWEST, startVisits } from './visit.ts'

const visits = startVisits()

// The browser writes every failed request to the console, and here requests fail on purpose.
afterEach(() => visits.forgive())

const SCORECARDS = '**/api/boards/*/periods/*/scorecard*'

it('says that there is no connection, and shows the page once there is', async () => {
  const page = await visits.newPage()
  await page.route(SCORECARDS, (route) => route.abort())
  await page.goto(NEWEST)
  expect(await hasOpened(page, 'There is no connection')).toBe(true)
  await page.unroute(SCORECARDS)
  await page.getByRole('button', { name: 'Try again' }).click()
  expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
})

// Of the red watch the browser has not even the code; Measures asks for its figures first.
it.each(['Red watch', 'Measures'])(
  'says so when %s cannot be fetched, and loads it once the browser is online',
  async (name) => {
    const page = await visits.open(NEWEST)
    await page.context().setOffline(true)
    await page.getByRole('link', { name, exact: true }).click()
    expect(await hasOpened(page, 'There is no connection')).toBe(true)
    await page.context().setOffline(false)
    expect(await hasOpened(page, name)).toBe(true)
  },
)

it('says so when nothing answers though the browser is online', async () => {
  const page = await visits.open(NEWEST)
  await page.route('**/*', (route) => route.abort())
  await page.getByRole('link', { name: 'Red watch', exact: true }).click()
  expect(await hasOpened(page, 'There is no connection')).toBe(true)
  const asked = page.waitForRequest(/\/api\/health\/live/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await asked
  await page.getByText('Trying …').waitFor()
  expect(await page.getByRole('heading', { name: 'There is no connection' }).count()).toBe(1)
  await page.unroute('**/*')
  expect(await hasOpened(page, 'Red watch')).toBe(true)
})

it('owns up to a fault of the server', async () => {
  const page = await visits.newPage()
  await page.route(SCORECARDS, (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto(NEWEST)
  expect(await hasOpened(page, 'There is a problem with the service')).toBe(true)
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true)
})

it('does not show what breaks the contract', async () => {
  const page = await visits.newPage()
  await page.route(SCORECARDS, (route) => route.fulfill({ status: 200, json: { measures: [] } }))
  await page.goto(NEWEST)
  expect(await hasOpened(page, 'There is a problem with the service')).toBe(true)
})

it.each(['/nowhere', '/boards/nobody', `${BOARD}/2020-21-Q1`, `${BOARD}/soon`])(
  'says that nothing is published at %s',
  async (address) => {
    const page = await visits.open(address)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page not found')
    await page.getByRole('link', { name: 'Go to the latest scorecard' }).click()
    expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
  },
)

it('says what to do when no board is set up', async () => {
  const page = await visits.newPage()
  await page.route('**/api/boards', (route) => route.fulfill({ json: { boards: [] } }))
  await page.goto('/')
  expect(await hasOpened(page, 'No board is set up yet')).toBe(true)
})

it('says when a board has published nothing yet', async () => {
  const page = await visits.newPage()
  const board = { id: 'cypf', name: 'Test Board', codePrefix: 'TST' }
  await page.route('**/periods', (route) => route.fulfill({ json: { board, periods: [] } }))
  await page.goto(BOARD)
  expect(await hasOpened(page, 'No quarter is published yet')).toBe(true)
})

it('offers the boards where there are several', async () => {
  const page = await visits.newPage()
  const board = { name: 'Health Board', codePrefix: 'HTH', latestPeriod: null }
  const boards = [
    { id: 'cypf', name: 'Children’s Board', codePrefix: 'PED', latestPeriod: '2021-22-Q2' },
    { id: 'health', ...board },
  ]
  await page.route('**/api/boards', (route) => route.fulfill({ json: { boards } }))
  await page.goto('/')
  await page.getByRole('link', { name: 'Children’s Board' }).click()
  expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
})

it('shows an outline while the figures are on the way, and nothing jumps when they come', async () => {
  const page = await visits.newPage()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.route(SCORECARDS, async (route) => {
    await new Promise((done) => setTimeout(done, 800))
    await route.continue()
  })
  await page.goto(NEWEST)
  await page.getByText('Loading the scorecard').waitFor({ state: 'attached' })
  expect(await hasOpened(page, 'Quarter 2 2021/22')).toBe(true)
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  )
  expect(shift).toBeLessThan(0.01)
})
