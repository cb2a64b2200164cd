import type { Role } from '@quarterdeck/contract'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type BuiltServer, startBuiltServer } from '../../../tools/browser/built-server.ts'
import { launchChromium } from '../../../tools/browser/chromium.ts'

/** A laptop, a tablet and a phone, as councillors have them. */
export const LAPTOP = { width: 1366, height: 768 }
export const TABLET = { width: 768, height: 1024 }
export const PHONE = { width: 390, height: 844 }

/** The board and the quarters that a fresh database holds. */
export const BOARD = '/boards/cypf'
export const NEWEST = `${BOARD}/2021-22-Q2`
export const MIDDLE = `${BOARD}/2019-20-Q1`
export const OLDEST = `${BOARD}/2018-19-Q4`

/** What a server is told that is to have an account for each role. */
export const WITH_ACCOUNTS = { QUARTERDECK_DEMO: '1' }

/**
 * Gives a test file the built server on a fresh database and a browser, and fails every test in
 * which the page wrote an error to the console.
 * @param env as for `startBuiltServer`; with `WITH_ACCOUNTS` there is an account for each role
 */
export function startVisits(env: Record<string, string> = {}) {
  let server: BuiltServer
  let browser: Browser
  let complaints: string[] = []

  beforeAll(async () => {
    server = await startBuiltServer({ LOG_LEVEL: 'silent', ...env })
    browser = await launchChromium()
  })

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    const heard = complaints
    complaints = []
    expect(heard).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A page of a new visitor, with nothing remembered. */
  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: LAPTOP,
      locale: 'en-GB',
      ...options,
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text())
      }
    })
    return page
  }

  return {
    newPage,
    /** The demonstration account of a role: its e-mail address and password. */
    accountOf: (role: Role) => server.demo[role],
    /** Opens an address as somebody with a role, signed in before the page is asked for. */
    async openAs(role: Role, address: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await newPage(options)
      const answer = await page.request.post('/api/session', {
        data: server.demo[role],
        headers: { origin: server.address },
      })
      expect(answer.status()).toBe(200)
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    /** Opens an address and waits for its heading. */
    async open(address: string, options?: BrowserContextOptions): Promise<Page> {
      const page = await newPage(options)
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    /** For a test that makes the server fail on purpose: its complaints are expected. */
    forgive() {
      complaints = []
    },
  }
}

/** The measures on the page: one group of rows each. */
export function measures(page: Page) {
  return page.locator('tbody.measure')
}

/** The number on the tile of a status, such as 14 on "14 Red". */
export async function countOf(page: Page, status: string): Promise<number> {
  const tile = page.getByRole('link', { name: new RegExp(`^\\d+ ${status}$`) })
  return Number.parseInt(await tile.innerText(), 10)
}

/** Waits until a page with this heading stands there. */
export async function hasOpened(page: Page, heading: string): Promise<boolean> {
  const found = page.getByRole('heading', { level: 1, name: heading })
  await found.waitFor()
  return found.isVisible()
}

/** Fills in the form to sign in, where it stands, and sends it. */
export async function signInOn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
