import { dirname } from 'node:path'
import { expect, it, vi } from 'vitest'
import { openSqlite } from '../store/db.ts'
import { SQLITE_MIGRATIONS } from '../store/migrate.ts'
import { isWrong } from './finding.ts'
import { change, contentOf, flipByte, haltonFile, refreeze } from './test-files.ts'
import { verifyDatabase } from './verify-database.ts'

// The first test of a file waits until three quarters are imported, on a busy machine for long.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const FIRST = { id: 'cypf|1', period: '2018-19-Q4' }

function verify(file: string) {
  return verifyDatabase({ input: { file, migrations: SQLITE_MIGRATIONS } })
}

it('finds nothing wrong with three published quarters, and writes nothing', async () => {
  const file = await haltonFile()
  const before = contentOf(dirname(file))
  expect(verify(file)).toEqual({ findings: [], publications: 3, measures: 117 })
  expect(contentOf(dirname(file))).toMatchObject(before)
})

it('works while the database is open and written to', async () => {
  const file = await haltonFile()
  const db = openSqlite(file)
  const during = await db.write(async (tx) => {
    await tx.update(db.t.publications).set({ frozen: 'not committed' })
    return verify(file)
  })
  await db.close()
  expect(during.findings).toEqual([])
})

it('finds a flipped byte in what is frozen, and judges that publication not again', async () => {
  const file = await haltonFile()
  flipByte(file, '{"engine":"1","sequence":1,"publishedOn":"2019')
  const { findings, measures } = verify(file)
  expect(findings).toEqual([{ kind: 'hash-broken', publication: FIRST }])
  expect(measures).toBe(117 - 41)
})

it('finds a result that the same engine makes otherwise, and what differs', async () => {
  const file = await haltonFile()
  refreeze(file, 'cypf|1', ({ scorecard }) => {
    const [measure] = scorecard.measures
    Object.assign(measure?.result.rag ?? {}, { status: 'changed', reason: 'Changed.' })
    Object.assign(measure?.result.direction ?? {}, { status: 'changed' })
  })
  const { findings } = verify(file)
  expect(findings).toMatchObject([
    {
      kind: 'computes-differently',
      publication: FIRST,
      code: 'PED01 01',
      frozenUnder: '1',
      engine: '1',
      differences: [
        { path: 'rag.status', was: 'changed' },
        { path: 'rag.reason', was: 'Changed.' },
        { path: 'direction.status', was: 'changed' },
      ],
    },
  ])
  expect(findings.map(isWrong)).toEqual([true])
})

it('only tells of a result that another engine made otherwise', async () => {
  const file = await haltonFile()
  refreeze(file, 'cypf|1', (content) => {
    content.engine = '0'
    Object.assign(content.scorecard.measures[0]?.result.rag ?? {}, { status: 'changed' })
  })
  const { findings } = verify(file)
  expect(findings).toMatchObject([{ kind: 'computes-differently', frozenUnder: '0', engine: '1' }])
  expect(findings.map(isWrong)).toEqual([false])
})

it('finds a changed prior actual, a changed proposal, and inputs that are not there', async () => {
  const file = await haltonFile()
  refreeze(file, 'cypf|1', ({ inputs, scorecard }) => {
    Object.assign(inputs[0] ?? {}, { priorActual: [] })
    Object.assign(inputs, { length: 40 })
    Object.assign(scorecard.milestones[0] ?? {}, { proposal: { status: 'changed' } })
  })
  const { findings } = verify(file)
  expect(findings).toMatchObject([
    {
      code: 'PED01 01',
      differences: [{ path: 'priorActual.availability' }, { path: 'priorActual.values.0' }],
    },
    { differences: [{ path: 'inputs' }] },
    { differences: [{ path: 'proposal' }] },
  ])
})

it('takes inputs that today’s rules cannot judge for a result that differs', async () => {
  const file = await haltonFile()
  refreeze(file, 'cypf|1', ({ inputs }) => {
    Object.assign(inputs[0]?.measure ?? {}, { policy: null })
  })
  expect(verify(file).findings).toMatchObject([
    {
      kind: 'computes-differently',
      code: 'PED01 01',
      differences: [{ path: 'judged', was: true }],
    },
  ])
})

it('finds no difference in what a newer release says more', async () => {
  const file = await haltonFile()
  refreeze(file, 'cypf|1', ({ scorecard }) => {
    Reflect.deleteProperty(scorecard.measures[0]?.result ?? {}, 'sparklineTarget')
  })
  expect(verify(file).findings).toEqual([])
})

it('finds a publication that is not frozen', async () => {
  const file = await haltonFile()
  change(file, "update publications set frozen = null, content_hash = null where id = 'cypf|1'")
  const { findings, measures } = verify(file)
  expect(findings).toEqual([{ kind: 'not-frozen', publication: FIRST }])
  expect(measures).toBe(117 - 41)
})

it('finds rows that refer to nothing, and a frozen text that is none', async () => {
  const file = await haltonFile()
  change(file, "insert into board_names values ('nowhere', '2021-04-01', 'None')")
  refreeze(file, 'cypf|1', (content) => Reflect.deleteProperty(content, 'scorecard'))
  expect(verify(file).findings).toEqual([
    { kind: 'damaged', what: '1 row of board_names refers to nothing in boards' },
    {
      kind: 'damaged',
      what: expect.stringMatching(/^the frozen text of publication cypf\|1 \(2018-19-Q4\) cannot/),
    },
  ])
})

it('finds damage in the file itself', async () => {
  const file = await haltonFile()
  change(file, "pragma writable_schema = on; delete from sqlite_master where type = 'index'")
  const { findings } = verify(file)
  expect(findings[0]).toEqual({
    kind: 'damaged',
    what: expect.stringMatching(/^Page \d+: never used$/),
  })
})
