import { expect, it } from 'vitest'
import { testDb } from '../store/test-db.ts'
import { readHeldFigures } from './held-figures.ts'
import { folderWith, importFiles } from './test-folder.ts'

it('reads of the publication that carried a figure only its place, never what it froze', async () => {
  const db = await testDb()
  await importFiles(db, folderWith())
  const { revisions } = await readHeldFigures(db.read, db.t)
  const publications = [...revisions.values()].flat().map(({ publication }) => publication)
  expect(publications).toContainEqual({ board: 'cypf', sequence: 2, date: '2019-09-09' })
  expect(new Set(publications.flatMap((each) => Object.keys(each ?? {})))).toEqual(
    new Set(['board', 'sequence', 'date']),
  )
})
