import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testDb } from '../store/test-db.ts'
import { readMeasureIds } from './measure-ids.ts'
import { folderWith, importFiles } from './test-folder.ts'

it('finds a measure by the code it has now, and gives another one an id of its own', async () => {
  const db = await testDb()
  const { t } = db
  await importFiles(db, folderWith())
  const id = 'cypf|2019/20|PED02 01'
  await db.write((tx) =>
    tx.update(t.measures).set({ code: 'PED02 09' }).where(eq(t.measures.id, id)),
  )
  const idOf = await readMeasureIds(db.read, t)
  expect(idOf('cypf', '2019/20', 'PED02 09')).toBe(id)
  expect(idOf('cypf', '2019/20', 'PED02 01')).toBe('cypf|2019/20|PED02 01 (2)')
  expect(idOf('cypf', '2019/20', 'PED02 77')).toBe('cypf|2019/20|PED02 77')
})
