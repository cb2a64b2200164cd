import { expect, it } from 'vitest'
import { ADMINISTRATOR, PERFORMANCE, peopleApp, type Visitor } from '../access/test-app.ts'
import { makeAccount } from '../accounts/test-people.ts'
import { contentHashOf } from './frozen.ts'

const QUARTERS = ['2018-19-Q4', '2019-20-Q1', '2021-22-Q2'] as const

/** Owns measures and milestones and wrote commentary in the reports. */
const LEAVER = { name: 'Sam Murtagh', officer: 'sam-murtagh' }
const ROLE = 'Former officer'

async function leaverApp() {
  const { db, visitor, signedIn } = await peopleApp()
  const admin = await signedIn('Alex Admin', [ADMINISTRATOR])
  const { id } = await makeAccount(db, LEAVER)
  const close = (publicName: 'name' | 'role') =>
    admin.ask('POST', `/api/people/${id}/closing`, { publicName })
  return { db, signedIn, reader: visitor(), close }
}

type Answer = { readonly url: string; readonly body: string }

/** The addresses without what makes each of a kind another. */
function kindsNaming(answers: readonly Answer[], words: string): string[] {
  const naming = answers.filter(({ body }) => body.includes(words))
  const kinds = naming.map(({ url }) => url.replace(/(indicators|milestones)\/.*/, '$1/:id'))
  return [...new Set(kinds)].toSorted()
}

/** Every public answer that may name an officer. */
async function readEverything(reader: Visitor): Promise<Answer[]> {
  const { measures, milestones } = await listSubjects(reader)
  const urls = [
    '/api/boards/cypf/indicators',
    ...QUARTERS.flatMap((quarter) => [
      `/api/boards/cypf/periods/${quarter}/scorecard`,
      `/api/boards/cypf/periods/${quarter}/scorecard?as=latest`,
      `/plain/cypf/${quarter}`,
      `/plain/cypf/${quarter}?as=latest`,
    ]),
    ...measures.flatMap((id) => [
      `/api/boards/cypf/indicators/${id}`,
      `/api/boards/cypf/indicators/${id}?as=latest`,
    ]),
    ...milestones.map((id) => `/api/boards/cypf/milestones/${id}`),
  ]
  const answers = await Promise.all(urls.map((url) => reader.ask('GET', url)))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  return answers.map(({ body }, at) => ({ url: urls[at] ?? '', body }))
}

async function listSubjects(reader: Visitor) {
  const scorecards = await Promise.all(
    QUARTERS.map((quarter) => reader.ask('GET', `/api/boards/cypf/periods/${quarter}/scorecard`)),
  )
  const { indicators } = (await reader.ask('GET', '/api/boards/cypf/indicators')).json()
  const milestones = scorecards.flatMap((answer) => answer.json().milestones as { id: string }[])
  return {
    measures: (indicators as { id: string }[]).map(({ id }) => id),
    milestones: [...new Set(milestones.map(({ id }) => id))],
  }
}

it('calls a leaver by role in every public answer of every quarter', async () => {
  const { reader, close } = await leaverApp()
  const before = kindsNaming(await readEverything(reader), LEAVER.name)
  expect(before).toEqual(
    expect.arrayContaining([
      '/api/boards/cypf/indicators',
      '/api/boards/cypf/indicators/:id',
      '/api/boards/cypf/milestones/:id',
      '/api/boards/cypf/periods/2021-22-Q2/scorecard',
      '/api/boards/cypf/periods/2021-22-Q2/scorecard?as=latest',
      '/plain/cypf/2021-22-Q2',
    ]),
  )
  expect((await close('role')).statusCode).toBe(200)
  const after = await readEverything(reader)
  expect(kindsNaming(after, LEAVER.name)).toEqual([])
  expect(kindsNaming(after, ROLE)).toEqual(expect.arrayContaining(before))
}, 60_000)

it('leaves what is frozen as it is', async () => {
  const { db, close } = await leaverApp()
  const { frozen, contentHash } = db.t.publications
  const read = () => db.read.select({ frozen, contentHash }).from(db.t.publications)
  const before = await read()
  await close('role')
  const after = await read()
  expect(after).toEqual(before)
  expect(after.map((row) => contentHashOf(row.frozen ?? ''))).toEqual(
    after.map((row) => row.contentHash),
  )
  expect(after.map((row) => row.frozen?.includes(LEAVER.name))).toContain(true)
})

it('goes on to name a leaver who is to stay named, and one whose name is given back', async () => {
  const { reader, close } = await leaverApp()
  const scorecard = () => reader.ask('GET', '/api/boards/cypf/periods/2021-22-Q2/scorecard')
  await close('name')
  expect((await scorecard()).body).toContain(LEAVER.name)
  await close('role')
  expect((await scorecard()).body).not.toContain(LEAVER.name)
  await close('name')
  expect((await scorecard()).body).toContain(LEAVER.name)
})

it('calls a leaver by role under a name that they had before as well', async () => {
  const { reader, signedIn, close } = await leaverApp()
  const pat = await signedIn('Pat Team', [PERFORMANCE])
  const url = '/api/boards/cypf/catalogue'
  const { officers } = (await pat.ask('GET', `${url}?year=2021-22`)).json()
  const { id, ...held } = officers.find((each: { id: string }) => each.id === LEAVER.officer)
  const answer = await pat.ask('PUT', `${url}/officers/${id}`, { ...held, name: 'Sam Newname' })
  expect(answer.statusCode).toBe(200)
  await close('role')
  const scorecard = '/api/boards/cypf/periods/2021-22-Q2/scorecard'
  const { body } = await reader.ask('GET', scorecard)
  expect(body).not.toMatch(/Sam Murtagh|Sam Newname/)
  expect(body).toContain(ROLE)
})

it.each([
  ['val-armor', 'Former officer'],
  ['tracey-coffey', 'Operational Director'],
])('keeps of %s on which day they left, and that they are called %s', async (officer, called) => {
  const { db, signedIn } = await peopleApp()
  const admin = await signedIn('Alex Admin', [ADMINISTRATOR])
  const { id } = await makeAccount(db, { name: 'Lee Leaver', officer })
  await admin.ask('POST', `/api/people/${id}/closing`, { publicName: 'role' })
  const officers = await db.read.select().from(db.t.officers)
  expect(officers).toContainEqual(
    expect.objectContaining({ id: officer, publicName: called, leftOn: '2022-02-01' }),
  )
})
