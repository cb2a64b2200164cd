import { join } from 'node:path'
import type { Measure, Scorecard } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { raiseBoardVersions } from '../boards/raise-board-versions.ts'
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

/** The same, published before anybody saw that the count needed protection. */
function withUnprotectedNumber(): Map<string, Uint8Array> {
  const files = withSmallNumber()
  const pattern = /^(repeat-missing,.*,)yes(,[^,]*,[^,]*)$/m
  return files.set('indicators.csv', replaced(files, 'indicators.csv', pattern, '$1no$2'))
}

test.each([
  '/api/boards/cypf/periods/2021-22-Q2/scorecard',
  '/api/boards/cypf/periods/2021-22-Q2/scorecard?as=latest',
])('a count protected after it was published goes from %s', async (url) => {
  const db = await testDb()
  const input = { files: withUnprotectedNumber(), actor: 'test' }
  await importAndFreeze({ ctx: { db, now }, input })
  const app = await buildApp({ db, now })
  const before = await app.inject(url)
  await db.write(async (tx) => {
    const isIt = eq(db.t.indicators.id, 'repeat-missing')
    await tx.update(db.t.indicators).set({ smallNumbers: true }).where(isIt)
    await raiseBoardVersions(tx, db.t, 'cypf')
  })
  const after = await app.inject(url)
  await app.close()
  expect(before.body).toContain('Three read.')
  expect(after.body).not.toContain('Three read.')
})
