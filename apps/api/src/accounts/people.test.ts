import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import {
  ADMINISTRATOR,
  OFFICER,
  PERFORMANCE,
  peopleApp,
  VIEWER,
  type Visitor,
} from '../access/test-app.ts'
import { makeAccount, PASSWORD } from './test-people.ts'

const ROBIN = { email: 'robin@halton.example', name: 'Robin Reader', officer: null, roles: [] }
const DIRECTOR = { role: 'director', board: 'cypf', service: 'children-families' }

async function adminApp() {
  const app = await peopleApp()
  const admin = await app.signedIn('Alex Admin', [ADMINISTRATOR])
  return { ...app, admin }
}

async function accountOf(admin: Visitor, id: string) {
  const { accounts } = (await admin.ask('GET', '/api/people')).json()
  return accounts.find((each: { id: string }) => each.id === id)
}

async function change(admin: Visitor, id: string, changes: object) {
  const { version, email, name, officer, roles } = await accountOf(admin, id)
  const given = roles.map(({ fromGroups: _, ...role }: { fromGroups: boolean }) => role)
  const body = { version, email, name, officer, roles: given, ...changes }
  return admin.ask('PUT', `/api/people/${id}`, body)
}

describe('the list of people', () => {
  it('is for administrators alone', async () => {
    const { visitor, signedIn } = await peopleApp()
    const pat = await signedIn('Pat Team', [PERFORMANCE, OFFICER, VIEWER])
    expect((await pat.ask('GET', '/api/people')).statusCode).toBe(403)
    expect((await visitor().ask('GET', '/api/people')).statusCode).toBe(401)
  })

  it('has every account with its roles, and what roles can be given on', async () => {
    const { admin, signedIn } = await adminApp()
    await signedIn('Pat Team', [PERFORMANCE])
    const people = (await admin.ask('GET', '/api/people')).json()
    expect(people.accounts).toEqual([
      expect.objectContaining({ name: 'Alex Admin', state: 'active' }),
      expect.objectContaining({
        name: 'Pat Team',
        roles: [{ ...PERFORMANCE, fromGroups: false }],
        lastSeenAt: '2022-02-01T09:00:00.000Z',
      }),
    ])
    expect(people.boards).toEqual([{ id: 'cypf', name: expect.stringContaining('Children') }])
    expect(people.services).toHaveLength(2)
    expect(people.officers[0]).toEqual({
      id: 'ann-mcintyre',
      name: 'Ann McIntyre',
      role: 'Operational Director',
      publicName: null,
      nameByRole: 'Operational Director',
    })
  })

  it('knows when somebody was last here after they have signed out', async () => {
    const { admin, signedIn } = await adminApp()
    const pat = await signedIn('Pat Team')
    await pat.ask('DELETE', '/api/session')
    const { lastSeenAt } = await accountOf(admin, pat.account)
    expect(lastSeenAt).toBe('2022-02-01T09:00:00.000Z')
  })
})

describe('inviting', () => {
  it('makes an account with its roles, and says in the audit trail who did', async () => {
    const { db, admin } = await adminApp()
    const body = {
      ...ROBIN,
      email: 'Robin@Halton.example',
      officer: 'val-armor',
      roles: [DIRECTOR],
    }
    const answer = await admin.ask('POST', '/api/people', body)
    expect(answer.statusCode).toBe(201)
    expect(answer.json().account).toMatchObject({
      email: 'robin@halton.example',
      officer: 'val-armor',
      roles: [{ ...DIRECTOR, fromGroups: false }],
      lastSeenAt: null,
    })
    const audit = await db.read.select().from(db.t.audit)
    expect(audit).toContainEqual(
      expect.objectContaining({ action: 'create-account', actor: `account ${admin.account}` }),
    )
  })

  it('refuses an address that has an account already, in whichever letters', async () => {
    const { admin } = await adminApp()
    await admin.ask('POST', '/api/people', ROBIN)
    const again = await admin.ask('POST', '/api/people', {
      ...ROBIN,
      email: 'ROBIN@halton.example',
    })
    expect(again.json()).toMatchObject({ status: 409, errors: [{ path: '/body/email' }] })
  })

  it.each([
    ['a board that is not there', { ...VIEWER, board: 'health' }, '/body/roles/0/board'],
    ['no board', { ...VIEWER, board: null }, '/body/roles/0/board'],
    ['a service that is not there', { ...DIRECTOR, service: 'roads' }, '/body/roles/0/service'],
    ['no service', { ...DIRECTOR, service: null }, '/body/roles/0/service'],
    ['a viewer’s service', { ...VIEWER, service: 'children-families' }, '/body/roles/0/service'],
    ['an administrator’s board', { ...ADMINISTRATOR, board: 'cypf' }, '/body/roles/0/board'],
  ])('refuses a role with %s', async (_, role, path) => {
    const { db, admin } = await adminApp()
    const answer = await admin.ask('POST', '/api/people', { ...ROBIN, roles: [role] })
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ path }] })
    expect(await db.read.select().from(db.t.accounts)).toHaveLength(1)
  })

  it('refuses a service of another board', async () => {
    const { db, admin } = await adminApp()
    await db.write(async (tx) => {
      await tx.insert(db.t.boards).values({ id: 'health', codePrefix: 'HEA', position: 2 })
    })
    const roles = [{ ...DIRECTOR, board: 'health' }]
    const answer = await admin.ask('POST', '/api/people', { ...ROBIN, roles })
    expect(answer.json().errors[0].path).toBe('/body/roles/0/service')
  })

  it('refuses an officer that is not there, and control characters in a name', async () => {
    const { admin } = await adminApp()
    const officer = await admin.ask('POST', '/api/people', { ...ROBIN, officer: 'nobody' })
    expect(officer.json().errors[0].path).toBe('/body/officer')
    const name = await admin.ask('POST', '/api/people', { ...ROBIN, name: 'Eve\nBcc: x' })
    expect(name.json().errors[0].path).toBe('/body/name')
  })
})

describe('changing an account', () => {
  it('changes name and officer, and leaves its sessions alone', async () => {
    const { admin, signedIn } = await adminApp()
    const pat = await signedIn('Pat Team', [PERFORMANCE])
    const answer = await change(admin, pat.account, { name: 'Pat Lee', officer: 'haf-bell' })
    expect(answer.json()).toMatchObject({ name: 'Pat Lee', officer: 'haf-bell' })
    expect((await pat.ask('GET', '/api/session')).json().person.name).toBe('Pat Lee')
  })

  it('ends its sessions where the roles change', async () => {
    const { admin, signedIn } = await adminApp()
    const pat = await signedIn('Pat Team', [PERFORMANCE])
    const answer = await change(admin, pat.account, { roles: [VIEWER, VIEWER] })
    expect(answer.json().roles).toEqual([{ ...VIEWER, fromGroups: false }])
    expect((await pat.ask('GET', '/api/session')).json().person).toBeNull()
  })

  it('leaves the roles that groups gave', async () => {
    const { db, admin } = await adminApp()
    const { id } = await makeAccount(db, { name: 'Sam Sso' })
    await db.write((tx) =>
      tx.insert(db.t.accountRoles).values({ ...OFFICER, account: id, fromGroups: true }),
    )
    const answer = await change(admin, id, { roles: [VIEWER] })
    expect(answer.json().roles).toEqual([
      { ...OFFICER, fromGroups: true },
      { ...VIEWER, fromGroups: false },
    ])
  })

  it('is refused where somebody else was quicker, with how it is now', async () => {
    const { db, admin } = await adminApp()
    const { id } = await makeAccount(db, { name: 'Pat Team', roles: [VIEWER] })
    const { version } = await accountOf(admin, id)
    await change(admin, id, { name: 'Pat Lee' })
    const answer = await change(admin, id, { version, name: 'Pat Ray' })
    expect(answer.json()).toMatchObject({ status: 409, held: { name: 'Pat Lee', id } })
    expect(await accountOf(admin, id)).toMatchObject({ name: 'Pat Lee' })
  })

  it('gives it another address to sign in with; the sessions go on, the links do not', async () => {
    const { db, admin, signedIn } = await adminApp()
    const pat = await signedIn('Pat Team', [PERFORMANCE])
    await admin.ask('POST', `/api/people/${pat.account}/link`)
    const answer = await change(admin, pat.account, { email: 'Pat.Lee@halton.example' })
    expect(answer.json()).toMatchObject({ email: 'pat.lee@halton.example' })
    expect((await pat.ask('GET', '/api/session')).json().person).toMatchObject({ name: 'Pat Team' })
    expect(await db.read.select().from(db.t.accountLinks)).toEqual([])
    const audit = await db.read.select().from(db.t.audit)
    expect(audit.at(-1)).toMatchObject({
      action: 'update-account',
      before: { email: 'pat.team@halton.example' },
      after: { email: 'pat.lee@halton.example' },
    })
  })

  it.each([
    ['another has, in whichever letters', 'ALEX.ADMIN@halton.example', 409],
    ['is none', 'pat', 400],
  ])('refuses an address that %s', async (_, email, status) => {
    const { db, admin } = await adminApp()
    const { id } = await makeAccount(db, { name: 'Pat Team' })
    const answer = await change(admin, id, { email })
    expect(answer.json()).toMatchObject({ status, errors: [{ path: '/body/email' }] })
    expect(await accountOf(admin, id)).toMatchObject({ email: 'pat.team@halton.example' })
  })

  it('leaves links alone where the address stays', async () => {
    const { db, admin } = await adminApp()
    const { id } = await makeAccount(db, { name: 'Pat Team' })
    await admin.ask('POST', `/api/people/${id}/link`)
    await change(admin, id, { name: 'Pat Lee' })
    expect(await db.read.select().from(db.t.accountLinks)).toHaveLength(1)
  })

  it('is refused where it takes the last administrator who can sign in away', async () => {
    const { admin } = await adminApp()
    const roles = [ADMINISTRATOR]
    await admin.ask('POST', '/api/people', { ...ROBIN, roles })
    const demoted = await change(admin, admin.account, { roles: [VIEWER] })
    expect(demoted.json()).toMatchObject({
      status: 409,
      detail: expect.stringContaining('last administrator'),
    })
    expect((await accountOf(admin, admin.account)).roles).toEqual([
      { ...ADMINISTRATOR, fromGroups: false },
    ])
  })

  it('lets one of two administrators go', async () => {
    const { db, admin } = await adminApp()
    await makeAccount(db, { name: 'Ali Other', roles: [ADMINISTRATOR] })
    expect((await change(admin, admin.account, { roles: [VIEWER] })).statusCode).toBe(200)
    expect((await admin.ask('GET', '/api/people')).statusCode).toBe(401)
  })
})

describe('closing an account', () => {
  const close = (admin: Visitor, id: string, publicName = 'name') =>
    admin.ask('POST', `/api/people/${id}/closing`, { publicName })

  it('signs its person out, and lets nobody in again', async () => {
    const { db, admin, signedIn } = await adminApp()
    const lee = await signedIn('Lee Leaver', [VIEWER])
    await admin.ask('POST', `/api/people/${lee.account}/link`)
    expect((await close(admin, lee.account)).json()).toMatchObject({ state: 'closed' })
    expect((await lee.ask('GET', '/api/session')).json().person).toBeNull()
    expect(await db.read.select().from(db.t.accountLinks)).toEqual([])
    const [held] = await db.read
      .select({ hash: db.t.accounts.passwordHash })
      .from(db.t.accounts)
      .where(eq(db.t.accounts.id, lee.account))
    expect(held).toEqual({ hash: null })
  })

  it('refuses links and changes for it from then on', async () => {
    const { db, admin } = await adminApp()
    const { id } = await makeAccount(db, { name: 'Lee Leaver' })
    await close(admin, id)
    expect((await admin.ask('POST', `/api/people/${id}/link`)).statusCode).toBe(409)
    expect((await change(admin, id, { name: 'Lee' })).statusCode).toBe(409)
    const invited = { ...ROBIN, email: 'lee.leaver@halton.example' }
    expect((await admin.ask('POST', '/api/people', invited)).json().detail).toContain('closed')
  })

  it('is refused for the last administrator', async () => {
    const { admin } = await adminApp()
    expect((await close(admin, admin.account)).statusCode).toBe(409)
    expect((await admin.ask('GET', '/api/people')).statusCode).toBe(200)
  })

  it('is not found for an account that is not there', async () => {
    const { admin } = await adminApp()
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect((await close(admin, nobody)).statusCode).toBe(404)
  })
})

describe('reopening an account', () => {
  const reopen = (admin: Visitor, id: string) => admin.ask('POST', `/api/people/${id}/reopening`)

  async function closedApp() {
    const app = await adminApp()
    const lee = await app.signedIn('Lee Leaver', [PERFORMANCE], 'haf-bell')
    await app.admin.ask('POST', `/api/people/${lee.account}/closing`, { publicName: 'role' })
    return { ...app, lee }
  }

  it('brings it back without roles, sessions or a password, and says so in the audit trail', async () => {
    const { db, admin, lee } = await closedApp()
    const answer = await reopen(admin, lee.account)
    expect(answer.json()).toMatchObject({ state: 'invited', roles: [], hasSecondFactor: false })
    expect((await lee.ask('GET', '/api/session')).json().person).toBeNull()
    const audit = await db.read.select().from(db.t.audit)
    expect(audit.at(-1)).toMatchObject({
      action: 'reopen-account',
      actor: `account ${admin.account}`,
      before: { state: 'closed', roles: [PERFORMANCE], leftOn: '2022-02-01' },
      after: { state: 'invited', roles: [], leftOn: null },
    })
  })

  it('has its officer here again, by name', async () => {
    const { db, admin, lee } = await closedApp()
    await reopen(admin, lee.account)
    const officers = await db.read.select().from(db.t.officers)
    expect(officers).toContainEqual(
      expect.objectContaining({ id: 'haf-bell', publicName: null, leftOn: null }),
    )
  })

  it('lets its person in by a new invitation alone', async () => {
    const { visitor, admin, lee } = await closedApp()
    const email = 'lee.leaver@halton.example'
    await reopen(admin, lee.account)
    const old = await visitor().ask('POST', '/api/session', { email, password: PASSWORD })
    expect(old.statusCode).toBe(401)
    const { address } = (await admin.ask('POST', `/api/people/${lee.account}/link`)).json()
    const body = { token: address.split('#')[1], password: 'a grey goose on the weir' }
    expect((await visitor().ask('POST', '/api/links/password', body)).statusCode).toBe(204)
    const { password } = body
    expect((await visitor().ask('POST', '/api/session', { email, password })).statusCode).toBe(200)
  })

  it('is refused for one that is open, and not found for none', async () => {
    const { admin } = await adminApp()
    expect((await reopen(admin, admin.account)).statusCode).toBe(409)
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect((await reopen(admin, nobody)).statusCode).toBe(404)
  })
})

describe('when an officer’s account is closed', () => {
  async function leave(leftOn: string | null) {
    const { db, admin } = await adminApp()
    const { t } = db
    const { id } = await makeAccount(db, { name: 'Lee Leaver', officer: 'haf-bell' })
    const isLee = eq(t.officers.id, 'haf-bell')
    await db.write((tx) => tx.update(t.officers).set({ leftOn }).where(isLee))
    await admin.ask('POST', `/api/people/${id}/closing`, { publicName: 'name' })
    const [held] = await db.read.select().from(t.officers).where(isLee)
    return held?.leftOn
  }

  it.each([
    ['today, for one who was to stay', null, '2022-02-01'],
    ['today, for one who was to leave later', '2022-03-31', '2022-02-01'],
    ['as before, for one who had left', '2022-01-14', '2022-01-14'],
  ])('they left %s', async (_, before, after) => {
    expect(await leave(before)).toBe(after)
  })
})
