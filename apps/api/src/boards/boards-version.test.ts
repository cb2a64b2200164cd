import { expect, it } from 'vitest'
import { testDb } from '../store/test-db.ts'
import { boardsVersion } from './boards-version.ts'

it('differs when any of the boards has a new version', async () => {
  const db = await testDb()
  const { t } = db
  await db.write(async (tx) => {
    await tx.insert(t.boards).values([
      { id: 'health', codePrefix: 'HEA', position: 2 },
      { id: 'cypf', codePrefix: 'PED', position: 1 },
    ])
    await tx.insert(t.boardVersions).values([
      { board: 'health', published: 12, working: 20 },
      { board: 'cypf', published: 3, working: 3 },
    ])
  })
  expect(await boardsVersion({ ctx: { db } })).toBe('cypf 3, health 12')
})

it('is empty where there are no boards', async () => {
  expect(await boardsVersion({ ctx: { db: await testDb() } })).toBe('')
})
