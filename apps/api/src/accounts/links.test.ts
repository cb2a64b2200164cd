import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { ADMINISTRATOR, peopleApp } from '../access/test-app.ts'
import { BROKEN_MAIL, keptMail } from '../mail/test-mail.ts'
import { makeAccount, PASSWORD } from './test-people.ts'

const ROBIN = { email: 'robin@halton.example', name: 'Robin Reader', officer: null, roles: [] }
const NEXT = 'a grey goose on the weir'
const HOUR_MS = 3_600_000

/** An application with an administrator signed in, and ways to use links. */
async function linksApp(options: Parameters<typeof peopleApp>[0] = {}) {
  const app = await peopleApp(options)
  const admin = await app.signedIn('Alex Admin', [ADMINISTRATOR])
  const post = (url: string, body: object) => app.visitor().ask('POST', url, body)
  return {
    ...app,
    admin,
    invite: async () => (await admin.ask('POST', '/api/people', ROBIN)).json(),
    read: (token: string) => post('/api/links/reading', { token }),
    use: (token: string, password = NEXT) => post('/api/links/password', { token, password }),
    askFor: (email: string) => post('/api/links/reset', { email }),
    signIn: (email: string, password: string) => post('/api/session', { email, password }),
  }
}

const tokenIn = (text: string) => /\/set-password#([\w-]+)/.exec(text)?.[1] ?? ''

describe('an invitation', () => {
  it('is an address to hand over where mail is not sent', async () => {
    const { invite } = await linksApp()
    const { account, link } = await invite()
    expect(account).toMatchObject({ state: 'invited', email: ROBIN.email })
    expect(link).toEqual({
      sentTo: null,
      address: expect.stringMatching(/^\/set-password#[\w-]{43}$/),
      expiresAt: '2022-02-08T09:00:00.000Z',
    })
  })

  it('is mailed where mail is sent, and then shown to nobody', async () => {
    const mailer = keptMail()
    const publicAddress = 'http://scorecard.test'
    const { invite } = await linksApp({ mailer, publicAddress })
    const { link } = await invite()
    expect(link).toMatchObject({ sentTo: ROBIN.email, address: null })
    expect(mailer.sent).toEqual([
      expect.objectContaining({
        to: ROBIN.email,
        text: expect.stringMatching(/http:\/\/scorecard\.test\/set-password#[\w-]{43}\n/),
      }),
    ])
  })

  it('is given to hand over where the mail cannot be sent; the account is there', async () => {
    const publicAddress = 'http://scorecard.test'
    const { invite, admin } = await linksApp({ mailer: BROKEN_MAIL, publicAddress })
    const { link } = await invite()
    expect(link.sentTo).toBeNull()
    expect(link.address).toMatch(/^http:\/\/scorecard\.test\/set-password#/)
    const { accounts } = (await admin.ask('GET', '/api/people')).json()
    expect(accounts).toContainEqual(expect.objectContaining({ email: ROBIN.email }))
  })

  it('says whom it is for without being used', async () => {
    const { invite, read } = await linksApp()
    const token = tokenIn((await invite()).link.address)
    const answer = { kind: 'invitation', name: ROBIN.name, email: ROBIN.email }
    expect((await read(token)).json()).toEqual(answer)
    expect((await read(token)).json()).toEqual(answer)
  })

  it('sets the password once', async () => {
    const { invite, use, signIn } = await linksApp()
    const token = tokenIn((await invite()).link.address)
    expect((await use(token)).statusCode).toBe(204)
    expect((await signIn(ROBIN.email, NEXT)).statusCode).toBe(200)
    expect((await use(token, 'another goose on the weir')).statusCode).toBe(404)
    expect((await signIn(ROBIN.email, NEXT)).statusCode).toBe(200)
  })

  it('can be used again after a poor password, which is said to be one', async () => {
    const { invite, use } = await linksApp()
    const token = tokenIn((await invite()).link.address)
    const refused = await use(token, 'short')
    expect(refused.json()).toMatchObject({ status: 400, errors: [{ path: '/body/password' }] })
    expect((await use(token)).statusCode).toBe(204)
  })

  it('is kept as a hash alone, and not in the audit trail', async () => {
    const { db, invite, use } = await linksApp()
    const token = tokenIn((await invite()).link.address)
    const links = JSON.stringify(await db.read.select().from(db.t.accountLinks))
    await use(token)
    const audit = JSON.stringify(await db.read.select().from(db.t.audit))
    expect(links).not.toContain(token)
    expect(audit).toContain('"set-password"')
    expect(audit).not.toMatch(new RegExp(`${token}|argon2|goose`))
  })

  it('lasts seven days', async () => {
    const { clock, invite, read } = await linksApp()
    const token = tokenIn((await invite()).link.address)
    clock.now = new Date(clock.now.getTime() + 7 * 24 * HOUR_MS - 1)
    expect((await read(token)).statusCode).toBe(200)
    clock.now = new Date(clock.now.getTime() + 1)
    expect((await read(token)).statusCode).toBe(404)
  })
})

describe('a link', () => {
  it('takes the place of those before it', async () => {
    const { admin, invite, read } = await linksApp()
    const { account, link } = await invite()
    const newer = (await admin.ask('POST', `/api/people/${account.id}/link`)).json()
    expect((await read(tokenIn(link.address))).statusCode).toBe(404)
    expect((await read(tokenIn(newer.address))).json().kind).toBe('invitation')
  })

  it('is one for a new password, for an hour, where there is a password', async () => {
    const { admin } = await linksApp()
    const answer = await admin.ask('POST', `/api/people/${admin.account}/link`)
    expect(answer.json().expiresAt).toBe('2022-02-01T10:00:00.000Z')
  })

  it('ends every session of the account when it sets the password', async () => {
    const { admin, use, signIn } = await linksApp()
    const made = (await admin.ask('POST', `/api/people/${admin.account}/link`)).json()
    expect((await use(tokenIn(made.address))).statusCode).toBe(204)
    expect((await admin.ask('GET', '/api/session')).json().person).toBeNull()
    expect((await signIn('alex.admin@halton.example', PASSWORD)).statusCode).toBe(401)
  })

  it('gets one answer whether it was used, has expired, never was, or its account is closed', async () => {
    const { db, clock, admin, invite, read, use } = await linksApp()
    const { account, link } = await invite()
    const token = tokenIn(link.address)
    await use(token)
    const used = await read(token)
    const unknown = await read('x'.repeat(43))
    const second = (await admin.ask('POST', `/api/people/${account.id}/link`)).json()
    await db.write((tx) =>
      tx
        .update(db.t.accounts)
        .set({ closedAt: clock.now.toISOString() })
        .where(eq(db.t.accounts.id, account.id)),
    )
    const closed = await use(tokenIn(second.address))
    clock.now = new Date(clock.now.getTime() + HOUR_MS)
    const expired = await use(tokenIn(second.address))
    expect(used.statusCode).toBe(404)
    expect(used.json().detail).toContain('Ask for a new link')
    expect([unknown.body, closed.body, expired.body]).toEqual([used.body, used.body, used.body])
  })
})

describe('asking for a new password', () => {
  it('sends a link to who has an account, and says the same to who has none', async () => {
    const mailer = keptMail()
    const { db, askFor, read } = await linksApp({ mailer, publicAddress: 'http://scorecard.test' })
    const { email } = await makeAccount(db, { name: 'Pat Team' })
    const known = await askFor(email.toUpperCase())
    const unknown = await askFor('nobody@halton.example')
    expect([known.statusCode, known.body]).toEqual([204, ''])
    expect([unknown.statusCode, unknown.body]).toEqual([204, ''])
    await vi.waitFor(() => expect(mailer.sent).toHaveLength(1))
    expect(mailer.sent[0]?.to).toBe(email)
    expect((await read(tokenIn(mailer.sent[0]?.text ?? ''))).json().kind).toBe('reset')
  })

  it('sends nothing to who has left, or signs in elsewhere', async () => {
    const mailer = keptMail()
    const { app, db, askFor } = await linksApp({ mailer, publicAddress: 'http://scorecard.test' })
    const left = await makeAccount(db, { name: 'Lee Leaver' })
    const elsewhere = await makeAccount(db, { name: 'Sam Sso' })
    const { accounts } = db.t
    await db.write(async (tx) => {
      const closedAt = '2022-01-31T00:00:00.000Z'
      await tx.update(accounts).set({ closedAt }).where(eq(accounts.id, left.id))
      const vouched = { passwordHash: null, issuer: 'https://id.example', issuerSubject: '1' }
      await tx.update(accounts).set(vouched).where(eq(accounts.id, elsewhere.id))
    })
    await askFor(left.email)
    await askFor(elsewhere.email)
    await app.close()
    expect(mailer.sent).toEqual([])
  })

  it('makes every address wait before it is asked for again, longer each time', async () => {
    const { clock, askFor } = await linksApp()
    const later = (seconds: number) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1000)
      return askFor('nobody@halton.example')
    }
    expect((await later(0)).statusCode).toBe(204)
    expect((await later(59)).json().detail).toContain('Wait 1 second ')
    expect((await later(1)).statusCode).toBe(204)
    expect((await later(60)).json().detail).toContain('Wait 60 seconds')
    expect((await later(60)).statusCode).toBe(204)
  })

  it('does not keep anybody from signing in', async () => {
    const { db, askFor, signIn } = await linksApp()
    const { email } = await makeAccount(db, { name: 'Pat Team' })
    await askFor(email)
    await askFor(email)
    expect((await signIn(email, PASSWORD)).statusCode).toBe(200)
  })
})

it('lets one network address try only so often to get in', async () => {
  const { visitor } = await peopleApp({ limits: { entries: 2 } })
  const ask = () => visitor().ask('POST', '/api/links/reading', { token: 'x'.repeat(43) })
  const answers = [await ask(), await ask(), await ask()]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 429])
  const signIn = await visitor().ask('POST', '/api/session', { email: 'a', password: 'b' })
  expect(signIn.statusCode).toBe(429)
  expect((await visitor().ask('GET', '/api/session')).statusCode).toBe(200)
})
