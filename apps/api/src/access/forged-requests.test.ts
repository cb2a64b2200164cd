import { type Endpoint, endpoints, type HeldRole } from '@quarterdeck/contract'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginSession } from '../accounts/begin-session.ts'
import { makeAccount } from '../accounts/test-people.ts'
import { buildApp } from '../app.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { arbitraryRequest, type ForgedRequest } from './arbitrary-request.ts'
import { ADMINISTRATOR, OFFICER, PERFORMANCE, VIEWER } from './test-app.ts'

/** Stands in what only those who keep the first board's catalogue may see. */
const SECRET = 'known to the first board alone'

const DIRECTOR: HeldRole = { role: 'director', board: 'health', service: 'public-health' }
const ANOTHER_BOARD: HeldRole = { role: 'performance', board: 'health', service: null }

/** Words that mean something to this database, the first board's and another's. */
const KNOWN = [
  'cypf',
  'health',
  'nowhere',
  '2021-22',
  '2021/22',
  '2021-22-Q2',
  '2022-23',
  'residential-placements',
  'smoking',
  'care-leavers-local-offer',
  'PED03 01',
  'PED01',
  'PED09',
  'HEA01',
  'children-families',
  'public-health',
  'ann-mcintyre',
  '2021-04-01',
  '2021-12-31T10:00:00.000Z',
  '34',
  '0.05',
  'published',
  'latest',
  'pat.team@halton.example',
  'a pale horse on the towpath',
  '123456',
]

/** Ten thousand requests, shared by seven kinds of people. */
const REQUESTS_EACH = 1430
const LONGEST_MS = 120_000

const NOW = new Date('2022-02-01T09:00:00Z')

let app: FastifyInstance
let db: Db

beforeAll(async () => {
  db = await haltonDb(afterAll)
  await addAnotherBoard(db)
  const limits = { requests: 1e9, misses: 1e9 }
  app = await buildApp({ db, now: () => NOW, limits })
  afterAll(() => app.close())
})

/** Another board with one measure, and a secret in the first one's catalogue. */
async function addAnotherBoard({ t, write }: Db): Promise<void> {
  await write(async (tx) => {
    const health = { board: 'health' }
    const plan = { ...health, year: '2021/22' }
    await tx.insert(t.boards).values({ id: 'health', codePrefix: 'HEA', position: 2 })
    await tx.insert(t.boardVersions).values({ ...health, published: 1, working: 1 })
    await tx.insert(t.boardNames).values({ ...health, from: '2018-04-01', name: 'Health Board' })
    await tx.insert(t.policies).values({
      ...health,
      version: 1,
      from: '2018-04-01',
      toleranceRelative: '0.05',
      toleranceCountMinimum: '1',
      direction: 'same-period-last-year',
      smallNumberThreshold: 5,
    })
    await tx
      .insert(t.services)
      .values({ ...health, id: 'public-health', name: 'Public Health', position: 9 })
    await tx.insert(t.indicators).values({
      id: 'smoking',
      name: 'Adults who smoke',
      polarity: 'lower',
      basis: 'annual',
      yearType: 'financial',
      smallNumbers: false,
      position: 999,
    })
    await tx.insert(t.definitions).values({
      indicator: 'smoking',
      version: 1,
      meaning: 'Adults who say that they smoke',
      unit: '%',
      decimals: 1,
      combine: 'single',
      components: [],
    })
    await tx
      .insert(t.objectives)
      .values({ ...plan, id: 'health|HEA01', code: 'HEA01', title: 'Live longer', position: 1 })
    await tx.insert(t.measures).values({
      ...plan,
      id: 'health|2021/22|HEA01 01',
      code: 'HEA01 01',
      indicator: 'smoking',
      objective: 'health|HEA01',
      aim: 'Reduce',
      position: 1,
    })
    await tx.update(t.targets).set({ rationale: SECRET })
  })
}

/** Requests to every endpoint, each as often as every other, and the same in every run. */
function forgedRequests(known: readonly string[]): ForgedRequest[] {
  const each = Object.values<Endpoint>(endpoints).map((one) => arbitraryRequest(one, known))
  return fc.sample(fc.oneof(...each), { numRuns: REQUESTS_EACH, seed: 20_220_201 })
}

/** Begins a session and gives its cookie. */
type Begin = () => Promise<string>

async function somebody(name: string, roles: readonly HeldRole[]): Promise<Begin> {
  const { id } = await makeAccount(db, { name, roles })
  const begun = { account: id, device: 'forger', at: NOW.toISOString(), how: 'password' } as const
  return async () => `quarterdeck=${await db.write((tx) => beginSession(tx, db.t, begun))}`
}

/**
 * Sends forged requests, each in a live session: one of those before may have ended it.
 * @returns how many were not refused for want of a right, and every answer that must not be
 */
async function forge(
  begin: Begin,
  { known, maySeeSecret }: { known: readonly string[]; maySeeSecret: boolean },
): Promise<{ allowed: number; faults: string[] }> {
  const faults: string[] = []
  let allowed = 0
  let cookie = await begin()
  for (const { method, url, body } of forgedRequests(known)) {
    const ours = { host: 'deck', origin: 'http://deck', cookie }
    const sent =
      body === undefined
        ? { headers: ours }
        : {
            headers: { ...ours, 'content-type': 'application/json' },
            payload: JSON.stringify(body),
          }
    const answer = await app.inject({ method, url, ...sent })
    const isForeign = !maySeeSecret && answer.body.includes(SECRET)
    if (answer.statusCode >= 500 || isForeign) {
      faults.push(`${method} ${url} ${sent.payload}: ${answer.statusCode} ${answer.body}`)
    }
    const isRefused = answer.statusCode === 401 || answer.statusCode === 403
    allowed += isRefused ? 0 : 1
    cookie = answer.statusCode === 401 || method === 'DELETE' ? await begin() : cookie
  }
  return { allowed, faults }
}

it.each<[string, readonly HeldRole[], boolean]>([
  ['a viewer', [VIEWER], false],
  ['an officer who owns nothing', [OFFICER], false],
  ['a director of another board', [DIRECTOR], false],
  ['the performance team of another board', [ANOTHER_BOARD], false],
  ['the performance team', [PERFORMANCE], true],
  ['an administrator', [ADMINISTRATOR], true],
])(
  'forged requests by %s never break the server nor get what is not theirs',
  async (name, roles, maySeeSecret) => {
    const { id } = await makeAccount(db, { name: `Beside ${name}` })
    const begin = await somebody(name, roles)
    const { allowed, faults } = await forge(begin, { known: [...KNOWN, id], maySeeSecret })
    expect(faults).toEqual([])
    expect(allowed).toBeGreaterThan(REQUESTS_EACH / 4)
  },
  LONGEST_MS,
)

it(
  'forged requests by nobody never break the server nor get what is for those who sign in',
  async () => {
    const { allowed, faults } = await forge(async () => '', { known: KNOWN, maySeeSecret: false })
    expect(faults).toEqual([])
    expect(allowed).toBeGreaterThan(REQUESTS_EACH / 4)
  },
  LONGEST_MS,
)
