import { expect, it, onTestFinished } from 'vitest'
import { openSqlite } from './store/db.ts'
import { migrateFile } from './store/migrate.ts'
import { testFolder } from './store/test-db.ts'
import { watchCommits } from './watch-commits.ts'

const cypf = { id: 'cypf', codePrefix: 'PED', position: 1 }

async function watchedDb() {
  const file = `${testFolder()}/test.db`
  await migrateFile(file)
  const db = openSqlite(file)
  const { changes, close } = watchCommits(file)
  onTestFinished(async () => {
    close()
    await db.close()
  })
  return { db, changes }
}

it('changes when something is committed, and not before', async () => {
  const { db, changes } = await watchedDb()
  const before = changes()
  await db.write(async (tx) => {
    await tx.insert(db.t.boards).values(cypf)
    expect(changes()).toBe(before)
  })
  expect(changes()).not.toBe(before)
})

it('stays while there is only reading, and after a write that failed', async () => {
  const { db, changes } = await watchedDb()
  const before = changes()
  await db.read.select().from(db.t.boards)
  await db.write(() => Promise.reject(new Error('stop'))).catch(() => undefined)
  expect(changes()).toBe(before)
})
