import { judgeMeasure } from '@quarterdeck/judgement'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { dataVersion } from '../boards/data-version.ts'
import { changed, folderWith } from '../importing/test-folder.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { testDb } from '../store/test-db.ts'
import { freezePublications } from './freeze-publication.ts'
import { contentHashOf, type FrozenContent } from './frozen.ts'
import { haltonDb } from './halton-db.ts'
import { importAndFreeze } from './import-and-freeze.ts'
import { prepareDatabase } from './prepare.ts'

const now = () => new Date('2022-02-01T09:00:00Z')

test('every publication is frozen in its sequence, with the hash of the bytes that are kept', async () => {
  const db = await haltonDb()
  const rows = await db.read.select().from(db.t.publications).orderBy(db.t.publications.sequence)
  expect(rows.map((row) => row.contentHash)).toEqual(
    rows.map((row) => contentHashOf(row.frozen ?? '')),
  )
  expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3])
})

test('what is frozen can be worked out again from its own inputs', async () => {
  const db = await haltonDb()
  const rows = await db.read.select({ frozen: db.t.publications.frozen }).from(db.t.publications)
  const contents = rows.map((row) => JSON.parse(row.frozen ?? '') as FrozenContent)
  const again = contents.map((content) =>
    content.inputs.map((each) => judgeMeasure(each.measure).rag),
  )
  const frozen = contents.map((content) =>
    content.scorecard.measures.map((each) => each.result.rag),
  )
  expect(again).toEqual(frozen)
})

/** The first publication of the small board, where one of its texts has other words. */
async function frozenWith(text: string) {
  const db = await testDb()
  const files = folderWith({ commentary: changed('commentary', 0, { text }) })
  await importAndFreeze({ ctx: { db, now }, input: { files, actor: 'test' } })
  const { frozen, contentHash, sequence } = db.t.publications
  const [row] = await db.read
    .select({ frozen, contentHash })
    .from(db.t.publications)
    .orderBy(sequence)
  return { content: JSON.parse(row?.frozen ?? '') as FrozenContent, hash: row?.contentHash }
}

test('what officers said is frozen: who, of what, and in which words', async () => {
  const { content } = await frozenWith('One.\n\nTwo, "so to speak".')
  expect(content.commentary).toEqual([
    {
      id: 'cypf|1|care-and-attendance',
      text: 'One.\n\nTwo, "so to speak".',
      note: 'The table has one child more.',
      officers: ['Bob Baker', 'Ann Archer'],
      about: [
        {
          kind: 'measure',
          id: 'entering-care',
          code: 'PED01 01',
          title: 'Children entering care',
        },
        { kind: 'measure', id: 'attendance', code: 'PED01 02', title: 'School attendance' },
        {
          kind: 'milestone',
          id: 'local-offer',
          code: 'PED01a',
          title: 'Publish the local offer',
        },
      ],
    },
  ])
})

test('one other word in what officers said makes another content hash', async () => {
  const [one, same, other] = [
    await frozenWith('Fewer came into care.'),
    await frozenWith('Fewer came into care.'),
    await frozenWith('Fewer went into care.'),
  ]
  expect(one.hash).toBe(same.hash)
  expect(one.hash).not.toBe(other.hash)
})

test('freezing again freezes nothing and leaves the data version alone', async () => {
  const db = await haltonDb()
  const before = await dataVersion({ ctx: { db }, input: { board: 'cypf' } })
  const count = await freezePublications({
    ctx: { db, now },
    input: { board: 'cypf', actor: 'test' },
  })
  expect(count).toBe(0)
  expect(await dataVersion({ ctx: { db }, input: { board: 'cypf' } })).toBe(before)
})

test('a publication whose bytes were changed is refused, not shown', async () => {
  const db = await haltonDb()
  const [publication] = await listPublications(db, 'cypf')
  const { publications } = db.t
  await db.write((tx) =>
    tx
      .update(publications)
      .set({ frozen: '{"scorecard":{}}' })
      .where(eq(publications.id, publication?.id ?? '')),
  )
  const input = { board: 'cypf', period: '2018-19-Q4', as: 'published' } as const
  await expect(getScorecard({ ctx: { db }, input })).rejects.toThrow(/content hash/)
})

test('an empty database is loaded once, and a second start changes nothing', async () => {
  const db = await testDb()
  const said: string[] = []
  const dataFolder = new URL('../../../../data/halton', import.meta.url).pathname
  const prepare = () => prepareDatabase({ db, now, dataFolder, log: (line) => said.push(line) })
  await prepare()
  const version = await dataVersion({ ctx: { db }, input: { board: 'cypf' } })
  await prepare()
  expect(await dataVersion({ ctx: { db }, input: { board: 'cypf' } })).toBe(version)
  expect(said).toHaveLength(1)
})

test('what is frozen names no deputy, and does not say why a definition was made', async () => {
  const db = await haltonDb()
  const { t } = db
  const readFrozen = async () => {
    const [row] = await db.read.select().from(t.publications).where(eq(t.publications.id, 'cypf|3'))
    return row?.frozen
  }
  const before = await readFrozen()
  const deputy = {
    measure: 'cypf|2021/22|PED03 01',
    officer: 'haf-bell',
    position: 9,
    deputy: true,
  }
  await db.write(async (tx) => {
    await tx.insert(t.measureOwners).values(deputy)
    await tx.update(t.definitions).set({ reason: 'It is counted otherwise now' })
    await tx.update(t.publications).set({ frozen: null, contentHash: null })
  })
  await freezePublications({ ctx: { db, now }, input: { board: 'cypf', actor: 'test' } })
  expect(before).toContain('Liz Davenport')
  expect(await readFrozen()).toBe(before)
})
