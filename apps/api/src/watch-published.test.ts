import { expect, it, onTestFinished } from 'vitest'
import { raiseBoardVersions } from './boards/raise-board-versions.ts'
import { raiseWorking } from './returns/raise-working.ts'
import { openSqlite } from './store/db.ts'
import { migrateFile } from './store/migrate.ts'
import { testFolder } from './store/test-db.ts'
import { watchPublished } from './watch-published.ts'

const cypf = { id: 'cypf', codePrefix: 'PED', position: 1 }

async function watchedDb() {
  const file = `${testFolder()}/test.db`
  await migrateFile(file)
  const db = openSqlite(file)
  await db.write((tx) => tx.insert(db.t.boards).values(cypf))
  const { changes, close } = watchPublished(file)
  onTestFinished(async () => {
    close()
    await db.close()
  })
  return { db, changes }
}

it('changes when a new published version is committed, and not before', async () => {
  const { db, changes } = await watchedDb()
  const before = changes()
  await db.write(async (tx) => {
    await raiseBoardVersions(tx, db.t, 'cypf')
    expect(changes()).toBe(before)
  })
  const first = changes()
  await db.write((tx) => raiseBoardVersions(tx, db.t, 'cypf'))
  expect(first).not.toBe(before)
  expect(changes()).not.toBe(first)
})

it('stays while what is committed is not for the public', async () => {
  const { db, changes } = await watchedDb()
  await db.write((tx) => raiseBoardVersions(tx, db.t, 'cypf'))
  const before = changes()
  await db.write((tx) => raiseWorking(tx, db.t, 'cypf'))
  expect(changes()).toBe(before)
})

it('stays while there is only reading, and after a write that failed', async () => {
  const { db, changes } = await watchedDb()
  const before = changes()
  await db.read.select().from(db.t.boards)
  const failing = db.write(async (tx) => {
    await raiseBoardVersions(tx, db.t, 'cypf')
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(changes()).toBe(before)
})
