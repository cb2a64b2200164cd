import { expect, it } from 'vitest'
import { peopleApp } from '../access/test-app.ts'
import { testDb } from '../store/test-db.ts'
import { createDemoAccounts } from './create-demo-accounts.ts'
import { describeDemoAccounts } from './describe-demo-accounts.ts'
import { removeDemoAccounts } from './remove-demo-accounts.ts'
import { makeAccount } from './test-people.ts'

const now = () => new Date('2022-02-01T09:00:00Z')

async function demoApp() {
  const { db, visitor } = await peopleApp()
  const ctx = { db, now, actor: 'test' }
  const made = await createDemoAccounts({ ctx })
  if (made === null) throw new Error('No account was made')
  return { db, ctx, visitor, made }
}

it('makes an account for each role, which can sign in', async () => {
  const { visitor, made } = await demoApp()
  const answers = await Promise.all(
    made.accounts.map(({ email, password }) =>
      visitor().ask('POST', '/api/session', { email, password }),
    ),
  )
  expect(answers.map((answer) => answer.json().roles)).toEqual([
    [{ role: 'viewer', board: 'cypf', service: null }],
    [{ role: 'officer', board: 'cypf', service: null }],
    [{ role: 'director', board: 'cypf', service: 'education-inclusion-provision' }],
    [{ role: 'performance', board: 'cypf', service: null }],
    [{ role: 'administrator', board: null, service: null }],
  ])
})

it('makes the officer one who answers for measures of the newest year', async () => {
  const { db, visitor, made } = await demoApp()
  const { email, password } = made.accounts[1] as { email: string; password: string }
  const { officer } = (await visitor().ask('POST', '/api/session', { email, password })).json()
  const owned = await db.read.select().from(db.t.measureOwners)
  const measures = owned.filter((each) => each.officer === officer).map(({ measure }) => measure)
  expect(measures).toContainEqual(expect.stringContaining('|2021/22|'))
})

it('makes other passwords each time, and keeps none', async () => {
  const { db, made } = await demoApp()
  const other = await demoApp()
  const held = JSON.stringify([
    await db.read.select().from(db.t.accounts),
    await db.read.select().from(db.t.audit),
  ])
  expect(made.accounts.map(({ password }) => held.includes(password))).not.toContain(true)
  expect(made.accounts[0]?.password).not.toBe(other.made.accounts[0]?.password)
})

it('makes none where there is an account, or no board', async () => {
  const { db } = await peopleApp()
  await makeAccount(db, { name: 'Pat Team' })
  expect(await createDemoAccounts({ ctx: { db, now, actor: 'test' } })).toBeNull()
  const empty = await testDb()
  expect(await createDemoAccounts({ ctx: { db: empty, now, actor: 'test' } })).toBeNull()
})

it('makes a service for the director of a board that has none, and says so', async () => {
  const db = await testDb()
  await db.write((tx) =>
    tx.insert(db.t.boards).values({ id: 'health', codePrefix: 'HEA', position: 1 }),
  )
  const made = await createDemoAccounts({ ctx: { db, now, actor: 'test' } })
  expect(made?.madeService).toBe('Demonstration service')
  expect(describeDemoAccounts(made ?? { accounts: [], madeService: null })).toContain(
    'The service "Demonstration service" was made for the director.',
  )
})

it('removes them all: their sessions end, and nobody signs in with them', async () => {
  const { ctx, visitor, made } = await demoApp()
  const { email, password } = made.accounts[4] as { email: string; password: string }
  const administrator = visitor()
  await administrator.ask('POST', '/api/session', { email, password })
  expect(await removeDemoAccounts({ ctx, input: { refusal: null } })).toHaveLength(5)
  expect((await administrator.ask('GET', '/api/session')).json().person).toBeNull()
  const again = await visitor().ask('POST', '/api/session', { email, password })
  expect(again.statusCode).toBe(401)
  expect(await removeDemoAccounts({ ctx, input: { refusal: null } })).toEqual([])
})
