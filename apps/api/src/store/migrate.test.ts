import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openSqlite } from './db.ts'
import { migrateFile, SQLITE_MIGRATIONS, UnknownSchemaError } from './migrate.ts'
import { testFolder } from './test-db.ts'

/** As many migrations as there are files of them. */
const THIS_SCHEMA = globSync('*.sql', { cwd: SQLITE_MIGRATIONS }).length

/** The program's migrations and one more, as a later release would have. */
function laterRelease(folder: string, statement: string): string {
  const migrations = join(folder, 'later')
  cpSync(SQLITE_MIGRATIONS, migrations, { recursive: true })
  const journalFile = join(migrations, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: object[] }
  journal.entries.push({ idx: 99, when: 4_000_000_000_000, tag: '0099_later', breakpoints: true })
  writeFileSync(journalFile, JSON.stringify(journal))
  writeFileSync(join(migrations, '0099_later.sql'), statement)
  return migrations
}

async function fileWithABoard(folder: string): Promise<string> {
  const file = join(folder, 'quarterdeck.db')
  await migrateFile(file)
  const db = openSqlite(file)
  await db.write(async (tx) => {
    await tx.insert(db.t.boards).values({ id: 'cypf', codePrefix: 'PED', position: 1 })
  })
  await db.close()
  return file
}

it('makes a new file with the whole schema, and its folder', async () => {
  const file = join(testFolder(), 'var', 'quarterdeck.db')
  expect(await migrateFile(file)).toEqual({ from: 0, to: THIS_SCHEMA, copy: null })
})

it('leaves a file alone that is up to date', async () => {
  const file = await fileWithABoard(testFolder())
  expect(await migrateFile(file)).toEqual({ from: THIS_SCHEMA, to: THIS_SCHEMA, copy: null })
})

it('keeps a copy of an older file before it changes it', async () => {
  const folder = testFolder()
  const file = await fileWithABoard(folder)
  const migrations = laterRelease(folder, 'delete from boards')
  const copy = join(folder, `quarterdeck.schema-${THIS_SCHEMA}.db`)

  expect(await migrateFile(file, migrations)).toEqual({
    from: THIS_SCHEMA,
    to: THIS_SCHEMA + 1,
    copy,
  })
  expect(new Database(file).prepare('select * from boards').all()).toEqual([])
  expect(new Database(copy).prepare('select id from boards').all()).toEqual([{ id: 'cypf' }])
})

it('refuses a file that a newer release has written, and leaves it as it is', async () => {
  const folder = testFolder()
  const file = await fileWithABoard(folder)
  await migrateFile(file, laterRelease(folder, 'create table later (id text)'))
  const before = readFileSync(file)

  const refused = migrateFile(file)
  await expect(refused).rejects.toThrow(UnknownSchemaError)
  await expect(refused).rejects.toThrow('written by a newer release')
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('keeps nothing of a migration that fails, and can be run again', async () => {
  const folder = testFolder()
  const file = await fileWithABoard(folder)
  const migrations = laterRelease(folder, 'delete from boards;\n--> statement-breakpoint\nnonsense')

  await expect(migrateFile(file, migrations)).rejects.toThrow('syntax error')
  expect(new Database(file).prepare('select id from boards').all()).toEqual([{ id: 'cypf' }])
  expect(existsSync(`${file}.unfinished`)).toBe(false)
})

it('refuses a migration that would leave rows referring to nothing', async () => {
  const folder = testFolder()
  const file = await fileWithABoard(folder)
  const orphan = `insert into board_names values ('nowhere', '2021-04-01', 'None')`

  await expect(migrateFile(file, laterRelease(folder, orphan))).rejects.toThrow(
    'leave 1 rows referring to nothing',
  )
  expect(new Database(file).prepare('select * from board_names').all()).toEqual([])
})
