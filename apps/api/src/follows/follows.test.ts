import { desc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { followMeasure, stopFollowing } from './follow-measure.ts'
import { listFollows } from './list-follows.ts'
import { setDigest } from './set-digest.ts'
import { at, followedStories } from './test-followers.ts'

const PLACEMENTS = { board: 'cypf', indicator: 'placements' }

it('lists what somebody follows, by the newest quarter that was published', async () => {
  const { db, ann } = await followedStories({ placements: { told: '18 38' } })
  expect(await listFollows({ ctx: at(db, '2022-06-02'), who: ann })).toEqual({
    measures: [
      {
        board: { id: 'cypf', name: 'Children, Young People and Families' },
        indicator: 'placements',
        code: 'PED01 01',
        title: 'placements',
        period: { id: '2020-21-Q2', label: 'Quarter 2 2020/21' },
        status: 'red',
      },
    ],
    digest: false,
    address: 'ann.archer@halton.example',
  })
})

it('changes nothing, and records nothing, when it is said again', async () => {
  const { db, ann } = await followedStories({ placements: { told: '18 38' } }, { digest: true })
  const ctx = at(db, '2022-06-02')
  const before = await db.read.select().from(db.t.audit)
  await followMeasure({ ctx, who: ann, input: PLACEMENTS })
  await setDigest({ ctx, who: ann, input: { wanted: true } })
  expect(await db.read.select().from(db.t.audit)).toEqual(before)
  expect(await db.read.select().from(db.t.follows)).toMatchObject([
    { since: '2022-05-02T08:00:00.000Z' },
  ])
})

it('is ended by who follows, with its row in the audit trail', async () => {
  const { db, ann } = await followedStories({ placements: { told: '18 38' } })
  const ctx = at(db, '2022-06-02')
  const { measures } = await stopFollowing({ ctx, who: ann, input: PLACEMENTS })
  expect(measures).toEqual([])
  const [last] = await db.read.select().from(db.t.audit).orderBy(desc(db.t.audit.id))
  expect(last).toMatchObject({
    action: 'stop-following',
    subject: `follow ${ann.account} cypf placements`,
    after: null,
  })
})

it('is refused of what the board never published', async () => {
  const { db, ann } = await followedStories({ placements: { told: '18' } })
  const input = { board: 'cypf', indicator: 'unheard-of' }
  await expect(followMeasure({ ctx: at(db, '2022-06-02'), who: ann, input })).rejects.toMatchObject(
    { code: 'not-found' },
  )
})
