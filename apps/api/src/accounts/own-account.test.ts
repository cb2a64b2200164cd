import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { ADMINISTRATOR, peopleApp } from '../access/test-app.ts'
import { PASSWORD } from './test-people.ts'

const NEXT = 'a grey goose on the weir'
const EMAIL = 'pat.team@halton.example'

/** Somebody who is signed in twice, at work and at home. */
async function twiceSignedIn() {
  const app = await peopleApp()
  const work = await app.signedIn('Pat Team')
  const home = app.visitor()
  await home.ask('POST', '/api/session', { email: EMAIL, password: PASSWORD })
  const change = (current: string, next: string) =>
    work.ask('PUT', '/api/account/password', { current, next })
  return { ...app, work, home, change }
}

describe('the sessions of one’s account', () => {
  it('are listed, and one can be ended', async () => {
    const { work, home } = await twiceSignedIn()
    const { sessions } = (await work.ask('GET', '/api/account/sessions')).json()
    expect(sessions.map((each: { isThisOne: boolean }) => each.isThisOne).toSorted()).toEqual([
      false,
      true,
    ])
    const other = sessions.find((each: { isThisOne: boolean }) => !each.isThisOne)
    const ended = await work.ask('DELETE', `/api/account/sessions/${other.id}`)
    expect(ended.statusCode).toBe(204)
    expect((await home.ask('GET', '/api/session')).json().person).toBeNull()
    expect((await work.ask('GET', '/api/session')).json().person).not.toBeNull()
  })

  it('do not include those that have run out', async () => {
    const { clock, work } = await twiceSignedIn()
    clock.now = new Date(clock.now.getTime() + 90 * 60_000)
    await work.ask('GET', '/api/session')
    clock.now = new Date(clock.now.getTime() + 90 * 60_000)
    const { sessions } = (await work.ask('GET', '/api/account/sessions')).json()
    expect(sessions).toEqual([expect.objectContaining({ isThisOne: true })])
  })

  it('are nobody else’s: another’s is not found, and goes on', async () => {
    const { db, signedIn, work } = await twiceSignedIn()
    const admin = await signedIn('Alex Admin', [ADMINISTRATOR])
    const [others] = await db.read
      .select({ id: db.t.sessions.id })
      .from(db.t.sessions)
      .where(eq(db.t.sessions.account, work.account))
    const answer = await admin.ask('DELETE', `/api/account/sessions/${others?.id}`)
    expect(answer.statusCode).toBe(404)
    expect((await work.ask('GET', '/api/session')).json().person).not.toBeNull()
  })

  it('are forgotten by the browser whose own is ended', async () => {
    const { work } = await twiceSignedIn()
    const { sessions } = (await work.ask('GET', '/api/account/sessions')).json()
    const own = sessions.find((each: { isThisOne: boolean }) => each.isThisOne)
    await work.ask('DELETE', `/api/account/sessions/${own.id}`)
    expect(work.cookie).toBe('quarterdeck=; quarterdeck_signed_in=')
  })
})

describe('changing one’s password', () => {
  it('ends the other sessions, and goes on here with a new token', async () => {
    const { work, home, change, visitor } = await twiceSignedIn()
    const before = work.cookie
    expect((await change(PASSWORD, NEXT)).statusCode).toBe(204)
    expect(work.cookie).not.toBe(before)
    expect((await work.ask('GET', '/api/session')).json().person).toMatchObject({ email: EMAIL })
    expect((await home.ask('GET', '/api/session')).json().person).toBeNull()
    const signIn = (password: string) =>
      visitor().ask('POST', '/api/session', { email: EMAIL, password })
    expect((await signIn(PASSWORD)).statusCode).toBe(401)
    expect((await signIn(NEXT)).statusCode).toBe(200)
  })

  it('does not go on with the old token', async () => {
    const { app, work, change } = await twiceSignedIn()
    const cookie = work.cookie
    await change(PASSWORD, NEXT)
    const answer = await app.inject({ url: '/api/session', headers: { cookie } })
    expect(answer.json().person).toBeNull()
  })

  it('needs the current one, and makes guesses of it wait', async () => {
    const { home, change } = await twiceSignedIn()
    const guess = () => change('not the password', NEXT)
    expect((await guess()).json()).toMatchObject({
      status: 401,
      code: 'wrong-credentials',
      errors: [{ path: '/body/current' }],
    })
    await guess()
    await guess()
    await guess()
    await guess()
    expect((await guess()).statusCode).toBe(429)
    expect((await home.ask('GET', '/api/session')).json().person).not.toBeNull()
  })

  it('takes no poor one, and says why', async () => {
    const { change } = await twiceSignedIn()
    expect((await change(PASSWORD, 'Halton2024!!')).json()).toMatchObject({
      status: 400,
      errors: [{ path: '/body/next', code: 'personal' }],
    })
  })

  it('makes the links void that were made before', async () => {
    const { db, signedIn, work, change } = await twiceSignedIn()
    const admin = await signedIn('Alex Admin', [ADMINISTRATOR])
    await admin.ask('POST', `/api/people/${work.account}/link`)
    await change(PASSWORD, NEXT)
    expect(await db.read.select().from(db.t.accountLinks)).toEqual([])
  })

  it('tells the audit trail that it was changed, and not to what', async () => {
    const { db, change } = await twiceSignedIn()
    await change(PASSWORD, NEXT)
    const audit = await db.read.select().from(db.t.audit)
    expect(audit.at(-1)).toMatchObject({ action: 'set-password', after: { by: 'change' } })
    expect(JSON.stringify(audit)).not.toMatch(/argon2|goose|towpath/)
  })
})
