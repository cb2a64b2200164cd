import { join } from 'node:path'
import type { Measure, Scorecard } from '@quarterdeck/contract'
import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { testDb } from '../store/test-db.ts'

const FOLDER = join(import.meta.dirname, '../../../../data/halton')
const now = () => new Date('2022-02-01T09:00:00Z')

/** The first board's files, but with 3 children who repeatedly go missing instead of 9. */
function withSmallNumber(): Map<string, Uint8Array> {
  const files = readImportFolder(FOLDER)
  return files
    .set(
      'returns.csv',
      replaced(files, 'returns.csv', /^(cypf,3,PED02 08,current,.*reported,)9,/m, '$13,'),
    )
    .set(
      'cells.csv',
      replaced(
        files,
        'cells.csv',
        /^cypf,3,PED02 08,current,.*$/m,
        'cypf,3,PED02 08,current,3,Three read.',
      ),
    )
}

function replaced(
  files: Map<string, Uint8Array>,
  name: string,
  what: RegExp,
  by: string,
): Uint8Array {
  const text = Buffer.from(files.get(name) ?? []).toString('utf8')
  expect(text).toMatch(what)
  return Buffer.from(text.replace(what, by))
}

test.each(['published', 'latest'])(
  'a count of 3 children is nowhere in its measure on the %s scorecard',
  async (as) => {
    const db = await testDb()
    await importAndFreeze({ ctx: { db, now }, input: { files: withSmallNumber(), actor: 'test' } })
    const app = await buildApp({ db, now })
    const response = await app.inject(`/api/boards/cypf/periods/2021-22-Q2/scorecard?as=${as}`)
    await app.close()
    const scorecard: Scorecard = response.json()
    const measure = scorecard.measures.find((each) => each.code === 'PED02 08') as Measure
    expect(measure.current.values).toMatchObject([{ value: null, text: 'fewer than 5' }])
    expect(JSON.stringify(measure)).not.toMatch(/(?<![\d-])3(?![\d])|three/i)
  },
)
