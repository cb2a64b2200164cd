import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SQLITE_MIGRATIONS } from '../store/migrate.ts'
import { testFolder } from '../store/test-db.ts'
import { backupDatabase } from './backup-database.ts'
import { restoreDatabase } from './restore-database.ts'
import { change, flipByte, haltonFile, hashesOf, rowsOf, THIS_SCHEMA } from './test-files.ts'
import { verifyDatabase } from './verify-database.ts'

// The first test of a file waits until three quarters are imported, on a busy machine for long.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const migrations = SQLITE_MIGRATIONS
const now = () => new Date('2022-02-01T09:00:00Z')

const LOAD = `select (select count(*) from returns where id like 'load %') as returns,
  (select count(*) from audit where actor = 'load') as audited`

describe('under load', () => {
  let database = ''
  let writer: ChildProcess | undefined
  let returnsBefore = 0

  beforeAll(async () => {
    database = await haltonFile(afterAll)
    writer = fork(join(import.meta.dirname, 'test-writer.ts'), [database])
    await once(writer, 'message')
  })

  afterAll(() => void writer?.kill('SIGKILL'))

  it.each([1, 2, 3, 4, 5])('backup %d is one moment, and restores whole', async () => {
    const folder = testFolder()
    const file = join(folder, 'backup.db')
    const made = await backupDatabase({ input: { database, file, migrations } })
    expect(made).toEqual({
      bytes: statSync(file).size,
      schemaVersion: THIS_SCHEMA,
      publications: 3,
    })

    const [load] = rowsOf(file, LOAD) as { returns: number; audited: number }[]
    expect(load?.returns).toBe(load?.audited)
    expect(load?.returns).toBeGreaterThan(returnsBefore)
    returnsBefore = load?.returns ?? 0

    const restored = join(folder, 'var', 'restored.db')
    const input = { file, database: restored, migrations }
    expect(await restoreDatabase({ ctx: { now, actor: 'test' }, input })).toMatchObject({
      ok: true,
      kept: null,
    })
    expect(hashesOf(restored)).toEqual(hashesOf(database))
    expect(rowsOf(restored, LOAD)).toEqual([load])
    expect(verifyDatabase({ input: { file: restored, migrations } })).toEqual({
      findings: [],
      publications: 3,
      measures: 117,
    })
  })

  it('no backup was in the way of what was written meanwhile', async () => {
    const ended = writer === undefined ? [] : once(writer, 'exit')
    writer?.disconnect()
    expect(await ended).toEqual([0, null])
  })
})

it('leaves one file and nothing beside it, that only those may read who may read the database', async () => {
  const database = await haltonFile()
  chmodSync(database, 0o600)
  const folder = testFolder()
  const file = join(folder, 'backup.db')
  await backupDatabase({ input: { database, file, migrations } })
  expect(rowsOf(file, 'pragma journal_mode')).toEqual([{ journal_mode: 'delete' }])
  expect(readdirSync(folder)).toEqual(['backup.db'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

it('refuses a name that is taken, and leaves that file as it is', async () => {
  const database = await haltonFile()
  const file = join(testFolder(), 'backup.db')
  writeFileSync(file, 'mine')
  const refused = backupDatabase({ input: { database, file, migrations } })
  await expect(refused).rejects.toThrow(`There is a file ${file} already. Choose another name.`)
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

it('refuses while another copy to the same name is unfinished, and leaves that alone', async () => {
  const database = await haltonFile()
  const file = join(testFolder(), 'backup.db')
  writeFileSync(`${file}.unfinished`, 'half')
  const refused = backupDatabase({ input: { database, file, migrations } })
  await expect(refused).rejects.toThrow('another copy is being made, or one was broken off')
  expect(readFileSync(`${file}.unfinished`, 'utf8')).toBe('half')
})

it('refuses a folder that is not there, and a database that is not', async () => {
  const database = await haltonFile()
  const file = join(testFolder(), 'nowhere', 'backup.db')
  await expect(backupDatabase({ input: { database, file, migrations } })).rejects.toThrow(
    `There is no folder ${dirname(file)}`,
  )
  const absent = { database: `${database}.absent`, file: `${database}.backup`, migrations }
  await expect(backupDatabase({ input: absent })).rejects.toThrow(
    `There is no file ${database}.absent`,
  )
  expect(existsSync(`${database}.absent`)).toBe(false)
})

it('keeps no copy of a damaged database', async () => {
  const database = await haltonFile()
  change(database, "pragma writable_schema = on; delete from sqlite_master where type = 'index'")
  const folder = testFolder()
  const file = join(folder, 'backup.db')
  await expect(backupDatabase({ input: { database, file, migrations } })).rejects.toThrow(
    /^The database is damaged \(.+\), so no backup was made/,
  )
  expect(readdirSync(folder)).toEqual([])
  flipByte(database, 'SQLite format 3')
  await expect(backupDatabase({ input: { database, file, migrations } })).rejects.toThrow(
    `${database} is damaged, or is not a database at all.`,
  )
})
