import { describe, expect, it } from 'vitest'
import { hasOpened, NEWEST, signInOn, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

const PASSWORD = 'a pale horse on the towpath'

describe('signing in', () => {
  it('leads back to where one was, and shows who one is', async () => {
    const page = await visits.open(NEWEST)
    await page.getByRole('link', { name: 'Sign in' }).click()
    await signInOn(page, visits.accountOf('performance'))
    await page.waitForURL(`**${NEWEST}`)
    await page.getByText('Demonstration performance').waitFor()
    await page.locator('.account-menu > summary').click()
    const menu = page.locator('.account-menu li')
    expect(await menu.allInnerTexts()).toEqual(['My account', 'Sign out'])
    const pages = page.getByRole('navigation', { name: 'Your pages' }).getByRole('link')
    expect(await pages.allInnerTexts()).toEqual([
      'Questions',
      'My returns',
      'Collection',
      'Catalogue',
      'Audit trail',
    ])
  })

  it('never leads to another site', async () => {
    const page = await visits.open('/sign-in?to=//evil.example/people')
    await signInOn(page, visits.accountOf('viewer'))
    await page.waitForURL(`**${NEWEST}`)
  })

  it('says what is wrong, in one place that takes the focus, and beside the fields', async () => {
    const page = await visits.open('/sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('aria-invalid')).toBe(
      'true',
    )
    await summary.getByRole('link', { name: 'Enter your password' }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'sign-in-password')
  })

  it('refuses a wrong password and keeps what was typed', async () => {
    const page = await visits.open('/sign-in')
    await signInOn(page, { email: 'viewer@demo.example', password: 'wrong' })
    await page.getByText('do not belong together').waitFor()
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('viewer@demo.example')
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('wrong')
    // The browser itself notes the refusal.
    visits.forgive()
  })

  it('tells how long to wait after too many wrong passwords', async () => {
    const page = await visits.open('/sign-in')
    await page.route('**/api/session', (route, request) =>
      request.method() === 'POST'
        ? route.fulfill({
            status: 429,
            contentType: 'application/problem+json',
            body: JSON.stringify({
              type: '/problems/too-many-requests',
              title: 'Too many requests',
              status: 429,
              code: 'too-many-requests',
              detail: 'There were too many wrong attempts. Wait 8 seconds and try again.',
            }),
          })
        : route.fallback(),
    )
    await signInOn(page, { email: 'viewer@demo.example', password: 'wrong' })
    await page.getByText('Wait 8 seconds').waitFor()
    visits.forgive()
  })

  it('is done by keys alone', async () => {
    const { email, password } = visits.accountOf('officer')
    const page = await visits.open('/sign-in?to=/account')
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    expect(await hasOpened(page, 'My account')).toBe(true)
  })

  it('ends by signing out, after which the head says so again', async () => {
    const page = await visits.openAs('viewer', '/account')
    await page.locator('.account-menu > summary').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    await page.goto('/account')
    await page.waitForURL('**/sign-in?to=/account')
  })

  it('lets the head say so where a session has ended', async () => {
    const page = await visits.openAs('viewer', NEWEST)
    await page.context().clearCookies({ name: 'quarterdeck' })
    await page.reload()
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })
})

describe('a page for signed-in people', () => {
  it('tells who lacks the role so', async () => {
    const page = await visits.openAs('viewer', '/people')
    expect(await hasOpened(page, 'Your role does not allow this')).toBe(true)
  })

  it('keeps what is typed when the session ends meanwhile, and saves it after signing in', async () => {
    const page = await visits.openAs('administrator', '/people')
    await page.getByRole('link', { name: 'Demonstration officer' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Olive Officer')
    await page.context().clearCookies({ name: 'quarterdeck' })
    await page.getByRole('button', { name: 'Save' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('what you typed is kept').waitFor()
    const { email } = visits.accountOf('administrator')
    expect(await dialog.getByLabel('E-mail address').inputValue()).toBe(email)
    expect(await dialog.locator(':focus').getAttribute('type')).toBe('password')
    await dialog
      .getByLabel('Password', { exact: true })
      .fill(visits.accountOf('administrator').password)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await hasOpened(page, 'Olive Officer')).toBe(true)
    visits.forgive()
  })

  it('keeps what is typed where one does not sign in again', async () => {
    const page = await visits.openAs('administrator', '/people?person=new')
    await page.getByLabel('Name', { exact: true }).fill('Kept Name')
    await page.getByLabel('E-mail address').fill('kept@halton.example')
    await page.getByRole('button', { name: 'Remove role 1' }).click()
    await page.context().clearCookies({ name: 'quarterdeck' })
    await page.getByRole('button', { name: 'Invite' }).click()
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByText('this is not saved yet').waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Kept Name')
    visits.forgive()
  })
})

describe('an administrator', () => {
  it('invites a person, who sets a password by the link and signs in; the audit trail has it', async () => {
    const admin = await visits.openAs('administrator', '/people?person=new')
    await admin.getByLabel('E-mail address').fill('ina@halton.example')
    await admin.getByLabel('Name', { exact: true }).fill('Ina <script>alert(1)</script>')
    await admin.getByLabel('Role 1').selectOption('viewer')
    await admin.getByLabel('Board').selectOption('cypf')
    await admin.getByRole('button', { name: 'Invite' }).click()
    expect(await hasOpened(admin, 'Ina <script>alert(1)</script> is invited')).toBe(true)
    const link = await admin.locator('.made-link-address').innerText()

    const page = await visits.open(link)
    await page.getByText('ina@halton.example').waitFor()
    await page.getByLabel('New password').fill('short')
    await page.getByRole('button', { name: 'Set password' }).click()
    await page.getByRole('alert').getByText('at least 12 characters').waitFor()
    await page.getByLabel('New password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Set password' }).click()
    expect(await hasOpened(page, 'Your password is set')).toBe(true)
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await signInOn(page, { email: 'ina@halton.example', password: PASSWORD })
    await page.getByText('Ina <script>').waitFor()
    const used = await visits.open(link)
    expect(await hasOpened(used, 'This link does not work')).toBe(true)

    await admin.goto('/audit?subject=Ina')
    await admin.getByRole('row', { name: /Set password/ }).waitFor()
    const row = admin.getByRole('row', { name: /Create account/ })
    await row.getByRole('button').click()
    await admin
      .getByRole('row', { name: 'E-mail address Nothing ina@halton.example', exact: true })
      .waitFor()
    visits.forgive()
  })

  it('sees both versions where somebody else has changed an account, and loses nothing', async () => {
    const page = await visits.openAs('administrator', '/people')
    await page.getByRole('link', { name: 'Demonstration director' }).click()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByLabel('Name', { exact: true }).fill('Theirs')
    await other.getByRole('button', { name: 'Save' }).click()
    await other.getByText('Saved.').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('Mine')
    await page.getByRole('button', { name: 'Save' }).click()
    const mine = page.getByRole('radio', { name: 'Yours' })
    await mine.waitFor()
    expect(await page.getByText('Theirs', { exact: true }).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Save what is chosen' }).click()
    expect(await hasOpened(page, 'Mine')).toBe(true)
    visits.forgive()
  })

  it('closes the account of a leaver', async () => {
    const page = await visits.openAs('administrator', '/people')
    await page.getByRole('link', { name: 'Demonstration viewer' }).click()
    await page.getByRole('button', { name: 'Close this account' }).click()
    await page.getByRole('button', { name: 'Close the account' }).click()
    await page.getByText('This account is closed').waitFor()
    await page.goto('/people?state=closed')
    await page.getByRole('link', { name: 'Demonstration viewer' }).waitFor()
  })
})

describe('one’s own account', () => {
  it('has a second factor set up, asked for, and removed', async () => {
    const { TOTP } = await import('otpauth')
    const { email, password } = visits.accountOf('performance')
    const page = await visits.openAs('performance', '/account')
    await page.getByRole('button', { name: 'Set up a second factor' }).click()
    await page.getByLabel('Your password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Continue' }).click()
    const secret = (await page.locator('.spelt').innerText()).replaceAll(' ', '')
    await page.getByLabel(/Code that the app shows/).fill(new TOTP({ secret }).generate())
    await page.getByRole('button', { name: 'Confirm' }).click()
    const codes = page.locator('.recovery-codes li')
    await codes.first().waitFor()
    const [first = ''] = await codes.allInnerTexts()
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('You sign in with your password and a code').waitFor()

    const again = await visits.open('/sign-in?to=/account')
    await signInOn(again, { email, password })
    await again.getByLabel('Code of your second factor').fill(first)
    await again.getByRole('button', { name: 'Confirm and sign in' }).click()
    expect(await hasOpened(again, 'My account')).toBe(true)
    const ends = again.getByRole('button', { name: /^End/ })
    await ends.first().click()
    await ends.first().waitFor({ state: 'detached' })
    await again.getByRole('button', { name: 'Remove second factor' }).click()
    await again.getByLabel('Your password', { exact: true }).fill(password)
    await again.getByRole('button', { name: 'Remove second factor' }).click()
    await again.getByRole('button', { name: 'Set up a second factor' }).waitFor()
    visits.forgive()
  })
})
