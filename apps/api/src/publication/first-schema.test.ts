import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { type Db, openSqlite } from '../store/db.ts'
import { migrateFile, SQLITE_MIGRATIONS } from '../store/migrate.ts'
import { testFolder } from '../store/test-db.ts'
import { contentHashOf, readFrozenPublication } from './frozen.ts'
import { freezeEveryBoard } from './import-and-freeze.ts'

/** As it was frozen before commentary was held. */
const FROZEN = JSON.stringify({
  engine: '1.0.0',
  sequence: 1,
  publishedOn: '2019-09-09',
  inputs: [],
  scorecard: { measures: [], policyVersion: 1 },
})

const ROWS = `
  insert into boards values ('cypf', 'PED', 1);
  insert into board_names values ('cypf', '2018-04-01', 'Children, Young People and Families');
  insert into policies values
    ('cypf', 1, '2018-04-01', '0.05', '1', 'same-period-last-year', null, 5, null);
  insert into indicators values
    ('entering-care', 'Children entering care', 'lower', 'cumulative-count', 'financial',
     null, null, 1, null, null, 1);
  insert into definitions values
    ('entering-care', 1, 'Children who came into care', 'count', 0, 'single', '[]', null);
  insert into periods values ('cypf|2018-19-Q4', 'cypf', '2018-19-Q4', null);
  insert into publications values
    ('cypf|1', 'cypf', 1, 'cypf|2018-19-Q4', '2019-09-09', null, null, '1.0.0', 1,
     '${FROZEN}', '${contentHashOf(FROZEN)}', '2019-09-10T09:00:00.000Z');`

/** The migrations as they were when there was one. */
function firstMigration(folder: string): string {
  const migrations = join(folder, 'first')
  cpSync(SQLITE_MIGRATIONS, migrations, { recursive: true })
  const journalFile = join(migrations, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: object[] }
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  return migrations
}

/** A database that was made and filled under the first schema, brought up to date. */
async function migratedDb(): Promise<Db> {
  const folder = testFolder()
  const file = join(folder, 'quarterdeck.db')
  await migrateFile(file, firstMigration(folder))
  const connection = new Database(file)
  connection.exec(ROWS)
  connection.close()
  expect(await migrateFile(file)).toMatchObject({ from: 1 })
  const db = openSqlite(file)
  onTestFinished(() => db.close())
  return db
}

test('a database of the first schema keeps what it holds, and has nouns for nothing yet', async () => {
  const { t, read } = await migratedDb()
  expect(await read.select().from(t.definitions)).toEqual([
    {
      indicator: 'entering-care',
      version: 1,
      meaning: 'Children who came into care',
      unit: 'count',
      decimals: 0,
      combine: 'single',
      components: [],
      headline: null,
      noun: null,
      reason: null,
    },
  ])
  expect(await read.select().from(t.commentaries)).toEqual([])
  expect(await read.select().from(t.council)).toEqual([])
})

test('what was frozen under the first schema still matches its hash, and stays as it is', async () => {
  const db = await migratedDb()
  await freezeEveryBoard({ db, now: () => new Date('2022-02-01T09:00:00Z') }, 'test')
  const [publication] = await listPublications(db, 'cypf')
  if (publication === undefined) throw new Error('Nothing is published')
  expect(await readFrozenPublication(db, publication)).toMatchObject({
    publication: { id: 'cypf|1', engineVersion: '1.0.0', contentHash: contentHashOf(FROZEN) },
    inputs: [],
    scorecard: { measures: [], policyVersion: 1 },
  })
})
