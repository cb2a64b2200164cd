import type { PeopleAnswer } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { ADMINISTRATOR, peopleApp } from '../access/test-app.ts'
import { recordFailure } from './record-failure.ts'
import { makeAccount, PASSWORD } from './test-people.ts'

async function patApp() {
  const app = await peopleApp()
  const { db, visitor } = app
  const { id, email } = await makeAccount(db, { name: 'Pat Team' })
  const { audit } = db.t
  return {
    ...app,
    id,
    signIn: (password: string, as = email) =>
      visitor().ask('POST', '/api/session', { email: as, password }),
    failures: () => db.read.select().from(audit).where(eq(audit.action, 'fail-to-sign-in')),
  }
}

it('records a wrong password, and neither what was typed nor a guess at who did', async () => {
  const { id, signIn, failures } = await patApp()
  await signIn('a first guess')
  await signIn('a second guess')
  const rows = await failures()
  const failed = { actor: 'not known', subject: `account ${id}`, before: null }
  expect(rows).toMatchObject([
    { ...failed, after: { wrong: 'password', attempt: 1 } },
    { ...failed, after: { wrong: 'password', attempt: 2 } },
  ])
  expect(JSON.stringify(rows)).not.toContain('guess')
})

it('records nothing of an address that has no account', async () => {
  const { signIn, failures } = await patApp()
  await signIn('a guess', 'nobody@halton.example')
  expect(await failures()).toEqual([])
})

it('records a wrong password of somebody who is signed in', async () => {
  const { signedIn, failures } = await patApp()
  const lee = await signedIn('Lee Reader')
  const body = { current: 'a guess', next: 'a grey goose on the weir' }
  await lee.ask('PUT', '/api/account/password', body)
  expect(await failures()).toMatchObject([{ subject: `account ${lee.account}` }])
})

it.each([
  [13, 1],
  [14, 1],
  [15, 0],
  [500, 0],
])(
  'records of the attempt number %i in a row %i rows, so that none fills the trail',
  async (attempt, rows) => {
    const { db, clock, id, failures } = await patApp()
    await recordFailure({ db, now: () => clock.now }, { id }, { wrong: 'password', attempt })
    expect(await failures()).toHaveLength(rows)
  },
)

it('is counted on the person’s page until they sign in', async () => {
  const { id, signIn, signedIn } = await patApp()
  const admin = await signedIn('Alex Admin', [ADMINISTRATOR])
  const counted = async () => {
    const { accounts } = (await admin.ask('GET', '/api/people')).json<PeopleAnswer>()
    return accounts.find((each) => each.id === id)?.failedSignIns
  }
  expect(await counted()).toBeNull()
  await signIn('a first guess')
  await signIn('a second guess')
  expect(await counted()).toEqual({ count: 2, lastAt: '2022-02-01T09:00:00.000Z' })
  await signIn(PASSWORD)
  expect(await counted()).toBeNull()
})
