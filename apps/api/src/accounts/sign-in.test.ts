import { describe, expect, it } from 'vitest'
import { PERFORMANCE, peopleApp } from '../access/test-app.ts'
import { makeAccount, PASSWORD } from './test-people.ts'

describe('signing in', () => {
  it('begins a session that the next requests are made in', async () => {
    const { db, visitor } = await peopleApp()
    const { email } = await makeAccount(db, { name: 'Pat Team', roles: [PERFORMANCE] })
    const pat = visitor()
    const answer = await pat.ask('POST', '/api/session', { email, password: PASSWORD })
    expect(answer.json()).toMatchObject({ name: 'Pat Team', roles: [PERFORMANCE] })
    expect((await pat.ask('GET', '/api/session')).json()).toMatchObject({ person: { email } })
  })

  it('takes the address in capitals and with space around it', async () => {
    const { db, visitor } = await peopleApp()
    const { email } = await makeAccount(db, { name: 'Pat Team' })
    const typed = ` ${email.toUpperCase()} `
    const answer = await visitor().ask('POST', '/api/session', { email: typed, password: PASSWORD })
    expect(answer.statusCode).toBe(200)
  })

  it('keeps the session in a cookie that no script reads and no other site sends', async () => {
    const { db, visitor } = await peopleApp({ publicAddress: null })
    const { email } = await makeAccount(db, { name: 'Pat Team' })
    const { cookies } = await visitor().ask('POST', '/api/session', { email, password: PASSWORD })
    expect(cookies[0]).toMatchObject({ name: 'quarterdeck', httpOnly: true, sameSite: 'Lax' })
    expect(cookies[1]).toMatchObject({ name: 'quarterdeck_signed_in', value: '1' })
  })

  it('keeps no token in the database', async () => {
    const { db, signedIn } = await peopleApp()
    const { cookie } = await signedIn('Pat Team')
    const token = /quarterdeck=([\w-]+)/.exec(cookie)?.[1] ?? ''
    const held = await db.read.select().from(db.t.sessions)
    expect(token).toHaveLength(43)
    expect(JSON.stringify(held)).not.toContain(token)
  })

  it('gives one answer for an unknown address, a wrong password and a closed account', async () => {
    const { db, visitor } = await peopleApp()
    const { email } = await makeAccount(db, { name: 'Pat Team' })
    const gone = await makeAccount(db, { name: 'Lee Leaver' })
    await db.write((tx) => tx.update(db.t.accounts).set({ closedAt: '2022-01-31T00:00:00.000Z' }))
    const ask = (body: object) => visitor().ask('POST', '/api/session', body)
    const wrong = await ask({ email, password: 'not the password' })
    const unknown = await ask({ email: 'nobody@halton.example', password: PASSWORD })
    const closed = await ask({ email: gone.email, password: PASSWORD })
    expect(wrong.statusCode).toBe(401)
    expect([unknown.body, closed.body]).toEqual([wrong.body, wrong.body])
  })

  it('makes an address wait after wrong attempts, longer each time, account or not', async () => {
    const { clock, visitor } = await peopleApp()
    const email = 'nobody@halton.example'
    const attempt = () => visitor().ask('POST', '/api/session', { email, password: 'guess' })
    const free = [
      await attempt(),
      await attempt(),
      await attempt(),
      await attempt(),
      await attempt(),
    ]
    const refused = await attempt()
    expect(free.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401])
    expect(refused.json()).toMatchObject({
      status: 429,
      detail: expect.stringContaining('2 seconds'),
    })
    clock.now = new Date(clock.now.getTime() + 2000)
    expect((await attempt()).statusCode).toBe(401)
    expect((await attempt()).json().detail).toContain('4 seconds')
  })
})

describe('a session', () => {
  it('ends when its person signs out', async () => {
    const { signedIn } = await peopleApp()
    const pat = await signedIn('Pat Team')
    expect((await pat.ask('DELETE', '/api/session')).statusCode).toBe(204)
    expect((await pat.ask('GET', '/api/session')).json().person).toBeNull()
  })

  it('holds while it is used, and ends after two hours without use', async () => {
    const { clock, signedIn } = await peopleApp()
    const pat = await signedIn('Pat Team')
    const later = (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000)
      return pat.ask('GET', '/api/session')
    }
    expect((await later(119)).json().person).not.toBeNull()
    expect((await later(119)).json().person).not.toBeNull()
    expect((await later(120)).json().person).toBeNull()
  })

  it('ends after twelve hours however much it is used', async () => {
    const { clock, db, signedIn } = await peopleApp()
    const pat = await signedIn('Pat Team')
    clock.now = new Date(clock.now.getTime() + 12 * 3_600_000)
    await db.write((tx) => tx.update(db.t.sessions).set({ seenAt: clock.now.toISOString() }))
    expect((await pat.ask('GET', '/api/session')).json().person).toBeNull()
  })

  it('is gone from the database once it has run out and somebody signs in', async () => {
    const { clock, db, signedIn } = await peopleApp()
    await signedIn('Pat Team')
    clock.now = new Date(clock.now.getTime() + 12 * 3_600_001)
    await signedIn('Alex Admin')
    expect(await db.read.select().from(db.t.sessions)).toHaveLength(1)
  })

  it('is told apart from none by a change that needs one', async () => {
    const { visitor } = await peopleApp()
    const answer = await visitor().ask('DELETE', '/api/session')
    expect(answer.json()).toMatchObject({ status: 401, code: 'sign-in-needed' })
  })
})
