import { TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { ADMINISTRATOR, peopleApp } from '../access/test-app.ts'
import { PASSWORD } from './test-people.ts'

const EMAIL = 'pat.team@halton.example'
const URL = '/api/account/second-factor'

/** Somebody who is signed in, with an authenticator app in hand. */
async function patWithApp() {
  const given = await peopleApp()
  const { clock, visitor, signedIn } = given
  const pat = await signedIn('Pat Team')
  const start = () => pat.ask('POST', URL, { password: PASSWORD })
  const codeOf = (secret: string) =>
    new TOTP({ secret, period: 30 }).generate({ timestamp: clock.now.getTime() })
  return {
    ...given,
    pat,
    start,
    codeOf,
    /** Sets the second factor, and lets the app show another code. */
    async set() {
      const { secret } = (await start()).json()
      const answer = await pat.ask('PUT', URL, { code: codeOf(secret) })
      clock.now = new Date(clock.now.getTime() + 30_000)
      return { secret, recoveryCodes: answer.json().recoveryCodes as string[] }
    },
    signIn: (code?: string) =>
      visitor().ask('POST', '/api/session', {
        email: EMAIL,
        password: PASSWORD,
        ...(code !== undefined && { code }),
      }),
  }
}

describe('starting a second factor', () => {
  it('gives the secret as text, as an address and as a picture', async () => {
    const { start } = await patWithApp()
    const { secret, address, picture } = (await start()).json()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(address).toContain(`secret=${secret}`)
    expect(address).toMatch(/^otpauth:\/\/totp\/Quarterdeck:pat\.team/)
    expect(picture).toMatch(/^<svg [\s\S]*<\/svg>$/)
  })

  it('needs the password', async () => {
    const { pat } = await patWithApp()
    const answer = await pat.ask('POST', URL, { password: 'not the password' })
    expect(answer.json()).toMatchObject({ status: 401, errors: [{ path: '/body/password' }] })
  })

  it('does not ask for a code before one was confirmed', async () => {
    const { start, signIn } = await patWithApp()
    await start()
    expect((await signIn()).statusCode).toBe(200)
  })

  it('is refused where one is set', async () => {
    const { set, start } = await patWithApp()
    await set()
    expect((await start()).statusCode).toBe(409)
  })
})

describe('confirming it', () => {
  it('asks for a code from then on, and takes each once', async () => {
    const { set, codeOf, signIn } = await patWithApp()
    const { secret } = await set()
    expect((await signIn()).json()).toMatchObject({ status: 401, code: 'second-factor-needed' })
    expect((await signIn(codeOf(secret))).statusCode).toBe(200)
    expect((await signIn(codeOf(secret))).statusCode).toBe(401)
  })

  it('does not take the code of confirming again', async () => {
    const { pat, start, codeOf, signIn } = await patWithApp()
    const { secret } = (await start()).json()
    await pat.ask('PUT', URL, { code: codeOf(secret) })
    expect((await signIn(codeOf(secret))).statusCode).toBe(401)
  })

  it('gives ten recovery codes, each of which works once', async () => {
    const { set, signIn } = await patWithApp()
    const { recoveryCodes } = await set()
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(recoveryCodes[0]).toMatch(/^[2-9a-z]{5}(-[2-9a-z]{5}){4}$/)
    expect((await signIn(recoveryCodes[3]?.toUpperCase())).statusCode).toBe(200)
    expect((await signIn(recoveryCodes[3])).statusCode).toBe(401)
    expect((await signIn(recoveryCodes[4])).statusCode).toBe(200)
  })

  it('ends the other sessions, and not this one', async () => {
    const { visitor, pat, set } = await patWithApp()
    const home = visitor()
    await home.ask('POST', '/api/session', { email: EMAIL, password: PASSWORD })
    await set()
    expect((await home.ask('GET', '/api/session')).json().person).toBeNull()
    expect((await pat.ask('GET', '/api/session')).json().person.hasSecondFactor).toBe(true)
  })

  it('refuses a wrong code, and sets nothing', async () => {
    const { pat, start, signIn } = await patWithApp()
    await start()
    const answer = await pat.ask('PUT', URL, { code: '000000' })
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ path: '/body/code' }] })
    expect((await signIn()).statusCode).toBe(200)
  })

  it('is refused where none was started', async () => {
    const { pat } = await patWithApp()
    expect((await pat.ask('PUT', URL, { code: '123456' })).statusCode).toBe(409)
  })

  it('keeps neither codes nor secret where others read them', async () => {
    const { db, set } = await patWithApp()
    const { secret, recoveryCodes } = await set()
    const kept = await db.read.select().from(db.t.recoveryCodes)
    const audit = JSON.stringify(await db.read.select().from(db.t.audit))
    const bare = recoveryCodes.map((code) => code.replaceAll('-', ''))
    expect(kept).toHaveLength(10)
    expect(bare.filter((code) => JSON.stringify(kept).includes(code))).toEqual([])
    expect(audit).toContain('set-second-factor')
    expect(
      [secret, ...kept.map((row) => row.codeHash)].filter((one) => audit.includes(one)),
    ).toEqual([])
  })
})

describe('removing it', () => {
  it('needs the password, and asks for no code any more', async () => {
    const { db, pat, set, signIn } = await patWithApp()
    await set()
    const refused = await pat.ask('POST', `${URL}/removal`, { password: 'not the password' })
    expect(refused.statusCode).toBe(401)
    const removed = await pat.ask('POST', `${URL}/removal`, { password: PASSWORD })
    expect(removed.statusCode).toBe(204)
    expect((await signIn()).statusCode).toBe(200)
    expect(await db.read.select().from(db.t.recoveryCodes)).toEqual([])
  })

  it('is not found where none is set', async () => {
    const { pat } = await patWithApp()
    const answer = await pat.ask('POST', `${URL}/removal`, { password: PASSWORD })
    expect(answer.statusCode).toBe(404)
  })

  it('is for an administrator where the app is lost; sessions end', async () => {
    const { signedIn, pat, set, signIn } = await patWithApp()
    const admin = await signedIn('Alex Admin', [ADMINISTRATOR])
    const clear = () => admin.ask('DELETE', `/api/people/${pat.account}/second-factor`)
    expect((await clear()).statusCode).toBe(404)
    await set()
    expect((await clear()).statusCode).toBe(204)
    expect((await pat.ask('GET', '/api/session')).json().person).toBeNull()
    expect((await signIn()).statusCode).toBe(200)
  })
})
