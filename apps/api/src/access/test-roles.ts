import { type Endpoint, type EndpointName, endpoints, type HeldRole } from '@quarterdeck/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll } from 'vitest'
import { beginSession } from '../accounts/begin-session.ts'
import { makeAccount } from '../accounts/test-people.ts'
import { buildApp } from '../app.ts'
import { addHealthBoard, HEALTH_PERFORMANCE } from '../catalogue/test-catalogue.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { RIGHTS } from './rights.ts'
import { ADMINISTRATOR, OFFICER, PERFORMANCE, VIEWER } from './test-app.ts'

/** Everybody there is, as the first board sees them. */
const READERS = {
  anonymous: [],
  viewer: [VIEWER],
  officer: [OFFICER],
  director: [{ role: 'director', board: 'cypf', service: 'children-families' }],
  performance: [PERFORMANCE],
  administrator: [ADMINISTRATOR],
  'performance of another board': [HEALTH_PERFORMANCE],
} satisfies Record<string, HeldRole[]>

type Reader = keyof typeof READERS
type Outcome = 'answered' | 'not signed in' | 'not allowed' | 'failed'
export type Outcomes = Record<Reader, Outcome>

const NOW = '2022-02-01T09:00:00.000Z'
const HOST = 'scorecard.test'

/** An application for the tests of one file, which every reader asks in turn. */
export async function rolesApp() {
  const db = await haltonDb(afterAll)
  const app = await buildApp({ db, now: () => new Date(NOW) })
  afterAll(() => app.close())
  await addHealthBoard(db)
  const accounts = new Map<string, string>()
  for (const [reader, roles] of Object.entries(READERS)) {
    if (reader !== 'anonymous') {
      accounts.set(reader, (await makeAccount(db, { name: reader, roles })).id)
    }
  }
  const ids = await idsOf(db)
  return {
    app,
    askAsEach: async (name: EndpointName): Promise<Outcomes> => {
      const outcomes: Partial<Outcomes> = {}
      for (const reader of Object.keys(READERS) as Reader[]) {
        outcomes[reader] = await ask(app, db, { name, ids, account: accounts.get(reader) })
      }
      return outcomes as Outcomes
    },
  }
}

/** What stands in addresses; the account and the session are nobody's who asks. */
async function idsOf(db: Db): Promise<Record<string, string>> {
  const { id: account } = await makeAccount(db, { name: 'Nobody who asks' })
  await sessionFor(db, account)
  const sessions = await db.read.select().from(db.t.sessions)
  return {
    account,
    session: sessions[0]?.id ?? '',
    board: 'cypf',
    period: '2021-22-Q2',
    year: '2021-22',
    indicator: 'residential-placements',
    milestone: 'pause-project',
    objective: 'PED01',
    officer: 'debbie-houghton',
    day: '2022-01-21',
    kind: 'measure',
    id: 'residential-placements',
    service: 'children-families',
    question: '3f2c7f0e-6c0b-4d8a-9a70-0c9f8f0f5d11',
  }
}

/** A session of its own for each request: one of them signs out. */
async function sessionFor({ t, write }: Db, account: string): Promise<string> {
  const given = { account, device: 'A test', at: NOW, how: 'password' } as const
  return `quarterdeck=${await write((tx) => beginSession(tx, t, given))}`
}

async function ask(
  app: FastifyInstance,
  db: Db,
  given: { name: EndpointName; ids: Record<string, string>; account: string | undefined },
): Promise<Outcome> {
  const { name, ids, account } = given
  const { method, path, body }: Endpoint = endpoints[name]
  const url = path.replaceAll(/:(\w+)/g, (_, parameter: string) => {
    const id = ids[parameter]
    if (id === undefined) throw new Error(`There is no id to put for :${parameter} in ${path}`)
    return id
  })
  const cookie = account === undefined ? '' : await sessionFor(db, account)
  const { statusCode } = await app.inject({
    method,
    url,
    headers: { host: HOST, origin: `http://${HOST}`, cookie },
    ...(body !== undefined && { payload: {} }),
  } as InjectOptions)
  if (statusCode === 401) return 'not signed in'
  if (statusCode === 403) return 'not allowed'
  return statusCode >= 500 ? 'failed' : 'answered'
}

/** What everybody should be told, by the table of rights. */
export function outcomesByTable(name: EndpointName): Outcomes {
  const right = RIGHTS[name]
  const isOfBoard = endpoints[name].path.includes('/:board')
  const outcomeOf = (reader: Reader): Outcome => {
    if (right === 'anyone') return 'answered'
    if (reader === 'anonymous') return 'not signed in'
    if (right === 'signed-in') return 'answered'
    const isAllowed = READERS[reader].some(
      ({ role, board }) => right.includes(role) && (!isOfBoard || board !== 'health'),
    )
    return isAllowed ? 'answered' : 'not allowed'
  }
  const readers = Object.keys(READERS) as Reader[]
  return Object.fromEntries(readers.map((reader) => [reader, outcomeOf(reader)])) as Outcomes
}

/** The endpoints of an application under `/api`, `GET /api/boards/:board/key`, in their order. */
export function mountedEndpoints(app: FastifyInstance): string[] {
  const mounted: string[] = []
  const stack: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part, methods = ''] =
      /^([│ ]*)[├└]── (\S+)(?: \(([^)]*)\))?/.exec(line) ?? []
    if (part === undefined) continue
    stack.splice(indent.length / 4, Number.POSITIVE_INFINITY, part)
    const path = stack.join('')
    const own = methods.split(', ').filter((method) => method !== '' && method !== 'HEAD')
    mounted.push(...own.map((method) => `${method} ${path}`))
  }
  return mounted.filter((each) => each.includes(' /api/')).toSorted()
}

/** The endpoints of the contract, written as `mountedEndpoints` writes them. */
export function describedEndpoints(): string[] {
  return Object.values<Endpoint>(endpoints)
    .map(({ method, path }) => `${method} ${path}`)
    .toSorted()
}
