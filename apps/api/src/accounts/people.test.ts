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
import { makeAccount } from './test-people.ts'

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
  const { version, name, officer, roles } = await accountOf(admin, id)
  const given = roles.map(({ fromGroups: _, ...role }: { fromGroups: boolean }) => role)
  const body = { version, name, officer, roles: given, ...changes }
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
