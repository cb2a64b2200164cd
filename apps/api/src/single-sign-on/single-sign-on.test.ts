import type { HeldRole } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { CLIENT, goThrough, startProvider } from '../../../../tools/browser/identity-provider.ts'
import { ADMINISTRATOR, PERFORMANCE, peopleApp, VIEWER, type Visitor } from '../access/test-app.ts'
import { makeAccount } from '../accounts/test-people.ts'

const ADDRESS = 'http://scorecard.test'
const RETURN = `${ADDRESS}/api/sign-in/finish`

const PAT = {
  sub: 'pat-at-the-council',
  name: 'Pat Team',
  email: 'Pat.Team@halton.example',
  email_verified: true,
  groups: ['team', 'everybody'],
}

/** An application that signs people in at a real provider. */
async function council(groups: Record<string, readonly HeldRole[]> = { team: [PERFORMANCE] }) {
  const { issuer, vouch } = await startProvider(RETURN)
  const people = await peopleApp({
    publicAddress: ADDRESS,
    singleSignOn: {
      issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      name: 'council account',
      groups: new Map(Object.entries(groups)),
      returnAddress: RETURN,
    },
  })
  return { ...people, vouch, issuer }
}

/** Goes to the provider and comes back; gives where the browser is sent then. */
async function signOn(visitor: Visitor, to = '/catalogue'): Promise<string | undefined> {
  const start = await visitor.ask('GET', `/api/sign-in/start?to=${encodeURIComponent(to)}`)
  const back = await goThrough(String(start.headers.location), RETURN)
  const finish = await visitor.ask('GET', back.slice(ADDRESS.length))
  return finish.headers.location
}

const sessionOf = async (visitor: Visitor) =>
  (await visitor.ask('GET', '/api/session')).json().person

describe('somebody whom the provider vouches for', () => {
  it('gets an account with the roles of their groups, and goes on to where they wanted', async () => {
    const { vouch, visitor } = await council()
    vouch.for = PAT
    const pat = visitor()
    expect(await signOn(pat, '/catalogue?board=cypf')).toBe('/catalogue?board=cypf')
    expect(await sessionOf(pat)).toMatchObject({
      name: 'Pat Team',
      email: 'pat.team@halton.example',
      roles: [PERFORMANCE],
      hasPassword: false,
    })
  })

  it('has one account, however often they come, with the roles of today’s groups', async () => {
    const { db, vouch, visitor } = await council({ team: [PERFORMANCE], board: [VIEWER] })
    vouch.for = PAT
    const before = visitor()
    await signOn(before)
    vouch.for = { ...PAT, groups: ['board'] }
    const after = visitor()
    await signOn(after)
    expect((await sessionOf(after)).roles).toEqual([VIEWER])
    expect(await sessionOf(before)).toBeNull()
    expect(await db.read.select().from(db.t.accounts)).toHaveLength(1)
  })

  it('keeps the roles that an administrator gave them beside those of their groups', async () => {
    const { db, vouch, visitor } = await council()
    vouch.for = PAT
    const pat = visitor()
    await signOn(pat)
    const { id } = await sessionOf(pat)
    const given = { account: id, ...VIEWER, fromGroups: false }
    await db.write((tx) => tx.insert(db.t.accountRoles).values(given))
    vouch.for = { ...PAT, groups: [] }
    const again = visitor()
    await signOn(again)
    expect((await sessionOf(again)).roles).toEqual([VIEWER])
  })

  it('takes over the account that they were invited to by their address', async () => {
    const { db, vouch, visitor } = await council({})
    const invited = await makeAccount(db, { name: 'Pat Team', roles: [ADMINISTRATOR] })
    await db.write((tx) => tx.update(db.t.accounts).set({ passwordHash: null }))
    vouch.for = PAT
    const pat = visitor()
    expect(await signOn(pat)).toBe('/catalogue')
    expect(await sessionOf(pat)).toMatchObject({ id: invited.id, roles: [ADMINISTRATOR] })
  })

  it('leaves a row in the audit trail, without a secret', async () => {
    const { db, vouch, visitor } = await council()
    vouch.for = PAT
    await signOn(visitor())
    const rows = await db.read.select().from(db.t.audit)
    const actions = rows.map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['create-account', 'take-roles-of-groups', 'sign-in']),
    )
    expect(JSON.stringify(rows)).not.toContain(CLIENT.secret)
  })
})

describe('somebody who is not let in', () => {
  it('has no group with a role here', async () => {
    const { db, vouch, visitor } = await council()
    vouch.for = { ...PAT, groups: ['everybody'] }
    const pat = visitor()
    expect(await signOn(pat)).toBe('/sign-in?problem=no-role')
    expect(await sessionOf(pat)).toBeNull()
    expect(await db.read.select().from(db.t.accounts)).toEqual([])
  })

  it('has the address of an account with a password, which alone does not open it', async () => {
    const { db, vouch, visitor } = await council()
    await makeAccount(db, { name: 'Pat Team', roles: [ADMINISTRATOR] })
    vouch.for = PAT
    expect(await signOn(visitor())).toBe('/sign-in?problem=no-role')
  })

  it('has an address that the provider has not checked', async () => {
    const { db, vouch, visitor } = await council({})
    await makeAccount(db, { name: 'Pat Team', roles: [ADMINISTRATOR] })
    await db.write((tx) => tx.update(db.t.accounts).set({ passwordHash: null }))
    vouch.for = { ...PAT, email_verified: false }
    expect(await signOn(visitor())).toBe('/sign-in?problem=no-role')
  })

  it('has left, and their account is closed', async () => {
    const { db, vouch, visitor } = await council()
    vouch.for = PAT
    await signOn(visitor())
    const closedAt = '2022-01-31T09:00:00.000Z'
    await db.write((tx) => tx.update(db.t.accounts).set({ closedAt }))
    const pat = visitor()
    expect(await signOn(pat)).toBe('/sign-in?problem=closed')
    expect(await sessionOf(pat)).toBeNull()
  })
})

describe('an answer that does not belong to the attempt', () => {
  it('is refused in another browser than the one that began it', async () => {
    const { vouch, visitor } = await council()
    vouch.for = PAT
    const start = await visitor().ask('GET', '/api/sign-in/start')
    const back = await goThrough(String(start.headers.location), RETURN)
    const other = visitor()
    await other.ask('GET', '/api/sign-in/start')
    const finish = await other.ask('GET', back.slice(ADDRESS.length))
    expect(finish.headers.location).toBe('/sign-in?problem=failed')
    expect(await sessionOf(other)).toBeNull()
  })

  it('is refused a second time', async () => {
    const { vouch, visitor } = await council()
    vouch.for = PAT
    const pat = visitor()
    const start = await pat.ask('GET', '/api/sign-in/start')
    const back = await goThrough(String(start.headers.location), RETURN)
    await pat.ask('GET', back.slice(ADDRESS.length))
    const again = await visitor().ask('GET', back.slice(ADDRESS.length))
    expect(again.headers.location).toBe('/sign-in?problem=failed')
  })

  it.each(['?error=access_denied&state=x', '', '?code=x', '?code=x&state=y'])(
    'is refused, whatever it says: %s',
    async (query) => {
      const { visitor } = await council()
      const pat = visitor()
      await pat.ask('GET', '/api/sign-in/start')
      const finish = await pat.ask('GET', `/api/sign-in/finish${query}`)
      expect(finish.headers.location).toBe('/sign-in?problem=failed')
    },
  )
})

it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'catalogue', '/a\nb'])(
  'never goes on to %j',
  async (to) => {
    const { visitor } = await council()
    const start = await visitor().ask('GET', `/api/sign-in/start?to=${encodeURIComponent(to)}`)
    expect(start.statusCode).toBe(400)
  },
)

it('says that the provider is away, and asks it again the next time', async () => {
  const { visitor } = await peopleApp({
    publicAddress: ADDRESS,
    singleSignOn: {
      issuer: 'http://127.0.0.1:9',
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      name: 'council account',
      groups: new Map(),
      returnAddress: RETURN,
    },
  })
  const start = await visitor().ask('GET', '/api/sign-in/start')
  expect(start.headers.location).toBe('/sign-in?problem=away')
})

it('is not there where the council has not set it up', async () => {
  const { visitor } = await peopleApp()
  expect((await visitor().ask('GET', '/api/sign-in/start')).statusCode).toBe(404)
  expect((await visitor().ask('GET', '/api/session')).json().singleSignOn).toBeNull()
})
