import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ReturnList, ReturnSheet } from '@quarterdeck/contract'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { beginSession } from '../accounts/begin-session.ts'
import { makeAccount } from '../accounts/test-people.ts'
import { openSqlite } from '../store/db.ts'
import { testFolder } from '../store/test-db.ts'
import { openPeriod } from './open-period.ts'
import { QUARTER_3, SAID } from './test-returns.ts'

const SERVER = join(import.meta.dirname, '../server.ts')
const NOW = new Date('2022-01-10T09:00:00Z')
const LONGEST_MS = 120_000
/** How many writes are acknowledged before the process is killed, in each of the ten rounds. */
const ROUNDS = [1, 5, 10, 20, 30, 40, 60, 80, 100, 120]
const WRITES = 500

const file = join(testFolder(afterAll), 'quarterdeck.db')
let cookie = ''

type Server = { readonly address: string; readonly child: ChildProcess }

async function start(): Promise<Server> {
  const child = spawn(process.execPath, [SERVER], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PORT: '0', QUARTERDECK_DB: file, QUARTERDECK_DEMO: '0' },
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { address: String(line).replace('Quarterdeck is ready at ', ''), child }
}

async function kill({ child }: Server): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

beforeAll(async () => {
  await kill(await start())
  const db = openSqlite(file)
  const roles = [{ role: 'performance', board: 'cypf', service: null }] as const
  const { id } = await makeAccount(db, { name: 'Pat Team', roles })
  const who = { account: id, name: 'Pat Team', officer: null, roles, session: '' }
  await openPeriod({ ctx: { db, now: () => NOW }, who, input: { ...QUARTER_3, due: '2022-01-21' } })
  const given = { account: id, device: 'A test', at: new Date().toISOString(), how: 'password' }
  const token = await db.write((tx) => beginSession(tx, db.t, { ...given, how: 'password' }))
  cookie = `quarterdeck=${token}`
  await db.close()
}, LONGEST_MS)

/** What the server said it kept. */
type Acknowledged =
  | { readonly kind: 'saved'; readonly owed: string; readonly version: number; value: string }
  | { readonly kind: 'submitted'; readonly owed: string; readonly number: number }

/** Asks the server as the performance team; null where it is gone. */
async function ask<T>(
  { address }: Server,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T } | null> {
  const headers = {
    cookie,
    origin: address,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  try {
    const response = await fetch(`${address}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as T }
  } catch {
    return null
  }
}

/** Types, hands in and takes back one return, over and over, until the server is gone. */
async function enter(
  server: Server,
  address: string,
  owed: string,
  note: (one: Acknowledged) => boolean,
): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const sheet = await ask<ReturnSheet>(server, 'GET', address)
    const draft = sheet?.body.measure?.draft
    if (draft === undefined) return
    const officer = sheet?.body.commentaries[0]
    if (officer?.version === 0) {
      const path = `${address}/commentaries/${officer.officer.id}`
      await ask(server, 'PUT', path, { version: 0, content: SAID })
    }
    const value = String(turn % 100)
    const figures = draft.content.figures.map((figure) => ({ ...figure, value }))
    const content = { ...draft.content, figures }
    const given = { version: draft.version, content }
    const saved = await ask<{ version: number }>(server, 'PUT', `${address}/draft`, given)
    if (saved === null) return
    if (saved.status === 200) {
      const { version } = saved.body
      if (note({ kind: 'saved', owed, version, value })) return
    }
    const versions = {
      return: saved.body.version,
      ...(officer !== undefined && { [officer.officer.id]: 1 }),
    }
    const submitted = await ask(server, 'POST', `${address}/submit`, { versions, answers: [] })
    if (submitted === null) return
    if (submitted.status === 200) {
      const number = (sheet?.body.submissions.at(-1)?.number ?? 0) + 1
      if (note({ kind: 'submitted', owed, number })) return
      await ask(server, 'POST', `${address}/take-back`, { number })
    }
  }
}

/** Many returns at once; the server is killed in the middle. Gives what it had acknowledged. */
async function killAmid(killAfter: number): Promise<Acknowledged[]> {
  const server = await start()
  onTestFinished(() => void server.child.kill('SIGKILL'))
  const list = await ask<ReturnList>(server, 'GET', '/api/returns')
  const measures = list?.body.returns.filter(({ kind }) => kind === 'measure') ?? []
  const acknowledged: Acknowledged[] = []
  const killed: Promise<void>[] = []
  const note = (one: Acknowledged) => {
    acknowledged.push(one)
    if (acknowledged.length >= killAfter && killed.length === 0) {
      killed.push(kill(server))
    }
    return acknowledged.length >= WRITES
  }
  const path = ({ period, id }: (typeof measures)[number]) =>
    `/api/boards/cypf/periods/${period.id}/returns/measure/${id}`
  await Promise.all(
    measures.map((one) =>
      enter(server, path(one), `cypf|${one.period.id}|measure|${one.id}`, note),
    ),
  )
  await Promise.all(killed)
  return acknowledged
}

/** What the file holds of the writes, read after the process is gone. */
function readBack() {
  const database = new Database(file, { readonly: true })
  const rows = <T>(sql: string) => database.prepare<[], T>(sql).all()
  const held = {
    integrity: rows<{ integrity_check: string }>('pragma integrity_check'),
    foreignKeys: rows<object>('pragma foreign_key_check'),
    drafts: rows<{ owed: string; version: number }>(
      `select owed, version from drafts where part = 'return'`,
    ),
    saves: rows<{ subject: string; version: number; value: string }>(
      `select subject, json_extract(after, '$.version') as version,
              json_extract(after, '$.content.figures[0].value') as value
       from audit where action = 'save-draft' and json_extract(after, '$.part') = 'return'`,
    ),
    submissions: rows<{ owed: string; number: number }>('select owed, number from submissions'),
    submitAudits: rows<{ n: number }>(
      `select count(*) as n from audit where action = 'submit-return'`,
    ),
    withoutFigures: rows<{ id: string }>(
      `select s.id from submissions s
       join owed_returns o on o.id = s.owed
       join measures m on m.id = o.measure
       where not exists (
         select 1 from revisions v join returns r on r.id = v.return
         where v.period = o.period and r.indicator = m.indicator)`,
    ),
  }
  database.close()
  return held
}

it.each(ROUNDS)(
  'keeps every acknowledged save and submission when it is killed after %i of them',
  async (killAfter) => {
    const acknowledged = await killAmid(killAfter)
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter)
    const held = readBack()
    expect(held.integrity).toEqual([{ integrity_check: 'ok' }])
    expect(held.foreignKeys).toEqual([])
    const saves = new Set(held.saves.map(({ subject, ...save }) => saveKey(subject, save)))
    const submissions = new Set(held.submissions.map(({ owed, number }) => `${owed} ${number}`))
    const lost = acknowledged.filter((one) =>
      one.kind === 'saved'
        ? !saves.has(saveKey(subjectOf(one.owed), one))
        : !submissions.has(`${one.owed} ${one.number}`),
    )
    expect(lost).toEqual([])
    expect(newestSaves(held.saves)).toEqual(
      new Map(held.drafts.map(({ owed, version }) => [subjectOf(owed), version])),
    )
    expect(held.submitAudits).toEqual([{ n: held.submissions.length }])
    expect(held.withoutFigures).toEqual([])
  },
  LONGEST_MS,
)

function saveKey(subject: string, { version, value }: { version: number; value: string }): string {
  return `${subject} ${version} ${value}`
}

function subjectOf(owed: string): string {
  return `return ${owed.replaceAll('|', ' ')}`
}

function newestSaves(saves: readonly { subject: string; version: number }[]) {
  return new Map(
    saves
      .toSorted((one, other) => one.version - other.version)
      .map(({ subject, version }) => [subject, version]),
  )
}
