import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { decideReturn } from '../returns/decide-return.ts'
import { handIn, openBoard, RESIDENTIAL, type ReturnsBoard } from '../returns/test-returns.ts'
import { publicationId } from '../store/ids.ts'
import { followMeasure } from './follow-measure.ts'
import { planSignedOff } from './plan-signed-off.ts'
import { personIn } from './test-followers.ts'

/** Quarter 3 with 38, red, signed off; Sam, of the board, and Ann, of none, follow the measure. */
async function signedOff(before: 'green' | 'red' | 'none') {
  const board = await openBoard()
  const { ctx, sam, pat } = board
  const { t } = ctx.db
  const { publication, indicator } = t.publishedStatuses
  const ofMeasure = eq(indicator, RESIDENTIAL.id)
  await ctx.db.write(async (tx) => {
    await tx.update(t.publishedStatuses).set({ status: 'none' }).where(ofMeasure)
    const ofQuarter2 = and(eq(publication, publicationId('cypf', 3)), ofMeasure)
    await tx.update(t.publishedStatuses).set({ status: before }).where(ofQuarter2)
  })
  const ann = await personIn(ctx.db, 'Ann Archer')
  const input = { board: 'cypf', indicator: RESIDENTIAL.id }
  await followMeasure({ ctx, who: sam, input })
  await followMeasure({ ctx, who: ann, input })
  await handIn(board)
  const first = { ...RESIDENTIAL, number: 1 }
  await decideReturn({ ctx, who: pat, input: first, decision: 'signed-off' })
  return board
}

async function planned({ ctx, pat }: ReturnsBoard) {
  const notices = await planSignedOff(ctx, RESIDENTIAL, pat, 'https://deck.halton.example')
  return notices.map(({ message }) => message)
}

it('goes to the followers alone who may read the draft, and says that it is not published', async () => {
  const messages = await planned(await signedOff('green'))
  expect(messages).toMatchObject([
    {
      to: 'sam.murtagh@halton.example',
      subject: 'Not published yet: PED03 01 Children placed in residential care turns red',
    },
  ])
  expect(messages[0]?.text).toContain('It is not published yet')
  expect(messages[0]?.text).toContain('Quarter 3 2021/22: red, was green.')
  expect(messages[0]?.text).not.toContain('digest')
  expect(messages[0]?.text).not.toMatch(/38/)
})

it('does not go for what was red before', async () => {
  expect(await planned(await signedOff('red'))).toEqual([])
})

it('says so of what was never rated before', async () => {
  const [message] = await planned(await signedOff('none'))
  expect(message?.text).toContain('Quarter 3 2021/22: red, not rated before.')
})
