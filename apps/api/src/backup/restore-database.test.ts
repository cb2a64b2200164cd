import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openSqlite } from '../store/db.ts'
import { SQLITE_MIGRATIONS } from '../store/migrate.ts'
import { testFolder } from '../store/test-db.ts'
import { backupDatabase } from './backup-database.ts'
import { restoreDatabase } from './restore-database.ts'
import {
  change,
  contentOf,
  flipByte,
  haltonFile,
  hashesOf,
  refreeze,
  rowsOf,
  THIS_SCHEMA,
} from './test-files.ts'

// The first test of a file waits until three quarters are imported, on a busy machine for long.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const migrations = SQLITE_MIGRATIONS
const now = () => new Date('2022-02-01T09:00:00.500Z')

function restore(file: string, database: string) {
  return restoreDatabase({
    ctx: { now, actor: 'command line' },
    input: { file, database, migrations },
  })
}

/** A database, its backup in another folder, and a note that was written after the backup. */
async function withBackup() {
  const database = await haltonFile()
  const backup = join(testFolder(), 'backup.db')
  await backupDatabase({ input: { database, file: backup, migrations } })
  change(database, `pragma journal_mode = wal; update publications set note = 'after'`)
  return { database, backup, kept: database.replace('.db', '.replaced-2022-02-01T090000Z.db') }
}

const SOMEBODY_SIGNED_IN = `
  insert into accounts (id, email, name, created_at)
    values ('pat', 'pat@halton.example', 'Pat Team', '2022-01-04T09:00:00.000Z');
  insert into sessions (id, token_hash, account, device, started_at, seen_at)
    values ('s', 'h', 'pat', '', '2022-01-04T09:00:00.000Z', '2022-01-04T09:00:00.000Z');
  insert into account_links (token_hash, account, kind, expires_at)
    values ('h', 'pat', 'reset', '2022-01-05T09:00:00.000Z')`

const NOTES = 'select distinct note from publications'

it('says in the audit trail from what it was restored, when and by whom', async () => {
  const { database, backup } = await withBackup()
  utimesSync(backup, new Date('2022-01-31T22:00:00Z'), new Date('2022-01-31T22:00:00Z'))
  await restore(backup, database)
  const rows = rowsOf(database, 'select * from audit order by id') as Record<string, string>[]
  expect(rows.at(-1)).toMatchObject({
    at: '2022-02-01T09:00:00.500Z',
    actor: 'command line',
    action: 'restore',
    subject: 'database',
  })
  expect(JSON.parse(rows.at(-1)?.after ?? '')).toEqual({
    backup: 'backup.db',
    backupWrittenAt: '2022-01-31T22:00:00.000Z',
    newestChangeInIt: '2022-02-01T09:00:00.000Z',
  })
  expect(rows.filter(({ action }) => action === 'restore')).toHaveLength(1)
  expect(rowsOf(backup, `select id from audit where action = 'restore'`)).toEqual([])
})

it('puts the backup in place, and keeps what was there', async () => {
  const { database, backup, kept } = await withBackup()
  chmodSync(database, 0o640)
  expect(await restore(backup, database)).toEqual({
    ok: true,
    schemaVersion: THIS_SCHEMA,
    publications: 3,
    kept,
  })
  expect(rowsOf(database, NOTES)).toEqual(rowsOf(backup, NOTES))
  expect(rowsOf(kept, NOTES)).toEqual([{ note: 'after' }])
  expect(hashesOf(database)).toEqual(hashesOf(backup))
  expect(statSync(database).mode & 0o777).toBe(0o640)
  expect(Object.keys(contentOf(dirname(database)))).toEqual([
    'quarterdeck.db',
    'quarterdeck.replaced-2022-02-01T090000Z.db',
  ])
})

it('ends the sessions and links of the backup, and keeps its accounts', async () => {
  const { database } = await withBackup()
  change(database, SOMEBODY_SIGNED_IN)
  const backup = join(testFolder(), 'later.db')
  await backupDatabase({ input: { database, file: backup, migrations } })
  await restore(backup, database)
  expect(rowsOf(database, 'select name from accounts')).toEqual([{ name: 'Pat Team' }])
  expect(rowsOf(database, 'select id from sessions')).toEqual([])
  expect(rowsOf(database, 'select kind from account_links')).toEqual([])
})

it('keeps what a server that was killed had written last', async () => {
  const { database: running, backup } = await withBackup()
  const connection = new Database(running)
  onTestFinished(() => void connection.close())
  connection.pragma('wal_autocheckpoint = 0')
  connection.exec(`update publications set note = 'in the log only'`)
  const database = join(testFolder(), 'quarterdeck.db')
  copyFileSync(running, database)
  copyFileSync(`${running}-wal`, `${database}-wal`)

  const restored = await restore(backup, database)
  const kept = restored.ok ? (restored.kept ?? '') : ''
  expect(rowsOf(kept, NOTES)).toEqual([{ note: 'in the log only' }])
  expect(rowsOf(database, NOTES)).toEqual(rowsOf(backup, NOTES))
})

it('keeps a database that is damaged', async () => {
  const { database, backup, kept } = await withBackup()
  writeFileSync(database, 'no database '.repeat(1000))
  expect(await restore(backup, database)).toMatchObject({ ok: true, kept })
  expect(hashesOf(database)).toEqual(hashesOf(backup))
  expect(readFileSync(kept, 'utf8')).toBe('no database '.repeat(1000))
})

it('moves a log away whose database is gone, so that it is not read as the backup’s', async () => {
  const { database, backup, kept } = await withBackup()
  rmSync(database)
  writeFileSync(`${database}-wal`, 'its log')
  expect(await restore(backup, database)).toMatchObject({ ok: true, kept: null })
  expect(hashesOf(database)).toEqual(hashesOf(backup))
  expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('its log')
})

it('makes the database, and its folder, where there is none', async () => {
  const { backup } = await withBackup()
  const database = join(testFolder(), 'var', 'quarterdeck.db')
  expect(await restore(backup, database)).toMatchObject({ ok: true, kept: null })
  expect(hashesOf(database)).toEqual(hashesOf(backup))
})

it('follows a link to where the database is', async () => {
  const { database, backup } = await withBackup()
  const link = join(testFolder(), 'quarterdeck.db')
  symlinkSync(database, link)
  await restore(backup, link)
  expect(rowsOf(database, NOTES)).toEqual(rowsOf(backup, NOTES))
})

it('restores a backup in which a publication is not frozen yet', async () => {
  const { database, backup } = await withBackup()
  change(backup, "update publications set frozen = null, content_hash = null where id = 'cypf|3'")
  expect(await restore(backup, database)).toMatchObject({ ok: true })
})

it.each([
  ['an empty file', (file: string) => truncateSync(file), 'is not a database of Quarterdeck'],
  ['no database', (file: string) => writeFileSync(file, 'x'.repeat(9000)), 'is damaged, or is not'],
  ['a file cut short', (file: string) => truncateSync(file, 900_000), 'is damaged, or is not'],
  [
    'a database of another program',
    (file: string) => change(file, 'drop table __drizzle_migrations'),
    'is not a database of Quarterdeck',
  ],
  [
    'one of a newer release',
    (file: string) => change(file, "insert into __drizzle_migrations (hash) values ('newer')"),
    `has schema version ${THIS_SCHEMA + 1}, which this program (schema version ${THIS_SCHEMA}) does not know`,
  ],
])('refuses %s, and leaves the database untouched', async (_, spoil, words) => {
  const { database, backup } = await withBackup()
  const before = contentOf(dirname(database))
  spoil(backup)
  await expect(restore(backup, database)).rejects.toThrow(`${backup} ${words}`)
  expect(contentOf(dirname(database))).toEqual(before)
})

it.each([
  [
    'with a flipped byte in what is frozen',
    (file: string) => flipByte(file, '{"engine":"1","sequence":1,"publishedOn":"2019'),
    [{ kind: 'hash-broken', publication: { id: 'cypf|1', period: '2018-19-Q4' } }],
  ],
  [
    'with rows that refer to nothing',
    (file: string) => change(file, "insert into board_names values ('x', '2021-04-01', 'None')"),
    [{ kind: 'damaged', what: '1 row of board_names refers to nothing in boards' }],
  ],
])('refuses a backup %s, and leaves the database untouched', async (_, spoil, findings) => {
  const { database, backup } = await withBackup()
  const before = contentOf(dirname(database))
  spoil(backup)
  expect(await restore(backup, database)).toEqual({ ok: false, findings })
  expect(contentOf(dirname(database))).toEqual(before)
})

it('restores what another engine made, since what was published stands', async () => {
  const { database, backup } = await withBackup()
  refreeze(backup, 'cypf|1', (content) => {
    content.engine = '0'
  })
  expect(await restore(backup, database)).toMatchObject({ ok: true })
})

it('refuses the database itself, and a file that is not there', async () => {
  const { database } = await withBackup()
  await expect(restore(database, database)).rejects.toThrow('is the database itself')
  await expect(restore(`${database}.absent`, database)).rejects.toThrow('There is no file')
})

it('refuses where the database cannot be kept, and leaves all that is there untouched', async () => {
  const { database, backup, kept } = await withBackup()
  writeFileSync(kept, 'mine')
  const refused = restore(backup, database)
  await expect(refused).rejects.toThrow(`The database cannot be kept as ${kept} (EEXIST`)
  expect(rowsOf(database, NOTES)).toEqual([{ note: 'after' }])
  expect(readFileSync(kept, 'utf8')).toBe('mine')
})

it('refuses while any connection is open, idle or not, and leaves the database untouched', async () => {
  const { database, backup } = await withBackup()
  const db = openSqlite(database)
  const refused = restore(backup, database)
  await expect(refused).rejects.toThrow('Stop it, restore again')
  expect(rowsOf(database, NOTES)).toEqual([{ note: 'after' }])
  await db.close()
  expect(Object.keys(contentOf(dirname(database)))).toEqual(['quarterdeck.db'])
  expect(await restore(backup, database)).toMatchObject({ ok: true })
})

it('lets no program write that opened the database just before it was replaced', async () => {
  const { database, backup } = await withBackup()
  const late = new Database(database)
  onTestFinished(() => void late.close())
  await restore(backup, database)
  expect(() => late.pragma('journal_mode = WAL')).toThrow(
    expect.objectContaining({ code: 'SQLITE_READONLY_DBMOVED' }),
  )
  expect(existsSync(`${database}-wal`)).toBe(false)
})
