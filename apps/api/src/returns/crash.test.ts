import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openSqlite } from '../store/db.ts'
import { testFolder } from '../store/test-db.ts'
import { seatWriters } from './test-desks.ts'
import { bundleForTest, kill, startServer } from './test-server.ts'
import { type Writer, writeUntilKilled } from './test-writers.ts'

const LONGEST_MS = 120_000
/** How many writes are acknowledged before the process is killed, in each of the ten rounds. */
const ROUNDS = [1, 2, 5, 10, 20, 30, 40, 50, 60, 80]
const UNANSWERED = 500

const folder = testFolder(afterAll)
const file = join(folder, 'quarterdeck.db')
let bundle = ''
let writers: Writer[] = []
const acknowledgedSoFar: string[] = []

beforeAll(async () => {
  bundle = await bundleForTest(folder)
  await kill(await startServer(bundle, file))
  const db = openSqlite(file)
  writers = await seatWriters({ db, now: () => new Date('2022-01-10T09:00:00Z') })
  await db.close()
}, LONGEST_MS)

/** What each gives was kept in part: there is none in a database that is whole. */
const HALF_WRITTEN = [
  // A draft that is not what its last save says.
  `select d.owed, d.part, d.version from drafts d where not exists (
     select 1 from audit a
     where a.action = 'save-draft' and a.subject = 'return ' || replace(d.owed, '|', ' ')
       and a.after ->> '$.part' = d.part and a.after ->> '$.version' = d.version
       and a.after -> '$.content' = json(d.content))`,
  // A save that no draft holds, nor one after it.
  `select a.subject, a.after from audit a where a.action = 'save-draft' and not exists (
     select 1 from drafts d
     where a.subject = 'return ' || replace(d.owed, '|', ' ')
       and a.after ->> '$.part' = d.part and a.after ->> '$.version' <= d.version)`,
  // A measure handed in whose figures are not held.
  `select s.id from submissions s
   join owed_returns o on o.id = s.owed
   join measures m on m.id = o.measure
   where not exists (
     select 1 from revisions v join returns r on r.id = v.return
     where v.period = o.period and r.indicator = m.indicator)`,
]

/** What the file holds of the writes, read after the process is gone. */
function readBack() {
  const database = new Database(file, { readonly: true })
  const strings = (sql: string) => database.prepare<[], string>(sql).pluck().all()
  const held = {
    integrity: database.pragma('integrity_check'),
    foreignKeys: database.pragma('foreign_key_check'),
    halfWritten: HALF_WRITTEN.flatMap((sql) => database.prepare(sql).all()),
    saves: strings(
      `select concat_ws(' ', action, subject, after ->> '$.part', after ->> '$.version',
         coalesce(after ->> '$.content.figures[0].value', after ->> '$.content.dueText',
           after ->> '$.content.byWhen'))
       from audit where action = 'save-draft'`,
    ),
    submissions: strings(
      `select concat_ws(' ', 'submit-return return', replace(owed, '|', ' '), number)
       from submissions order by 1`,
    ),
    submitAudits: strings(
      `select concat_ws(' ', action, subject, after ->> '$.number')
       from audit where action = 'submit-return' order by 1`,
    ),
    takenBack: strings(
      `select concat_ws(' ', 'take-return-back return', replace(s.owed, '|', ' '), s.number)
       from decisions d join submissions s on s.id = d.submission order by 1`,
    ),
    takeBackAudits: strings(
      `select concat_ws(' ', action, subject, after ->> '$.number')
       from audit where action = 'take-return-back' order by 1`,
    ),
  }
  database.close()
  return held
}

it.each(ROUNDS)(
  'keeps every acknowledged write when it is killed after %i of them, with 500 unanswered',
  async (killAfter) => {
    const server = await startServer(bundle, file)
    onTestFinished(() => void server.child.kill('SIGKILL'))
    const enough = { acknowledged: killAfter, unanswered: UNANSWERED }
    const { acknowledged, unanswered } = await writeUntilKilled(server, writers, enough)
    expect(unanswered).toBeGreaterThanOrEqual(UNANSWERED)
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter)
    const held = readBack()
    expect(held.integrity).toEqual([{ integrity_check: 'ok' }])
    expect(held.foreignKeys).toEqual([])
    const kept = new Set([...held.saves, ...held.submissions, ...held.takenBack])
    expect(acknowledged.filter((one) => !kept.has(one))).toEqual([])
    expect(held.halfWritten).toEqual([])
    expect(held.submitAudits).toEqual(held.submissions)
    expect(held.takeBackAudits).toEqual(held.takenBack)
    acknowledgedSoFar.push(...acknowledged)
  },
  LONGEST_MS,
)

it('had drafts, returns handed in and returns taken back among what was acknowledged', () => {
  const actions = acknowledgedSoFar.map((one) => one.split(' ')[0])
  expect(new Set(actions)).toEqual(new Set(['save-draft', 'submit-return', 'take-return-back']))
})
