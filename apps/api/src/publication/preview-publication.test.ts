import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { saveDraft } from '../returns/save-draft.ts'
import { submitReturn } from '../returns/submit-return.ts'
import { handIn, openBoard, QUARTER_3, SAID, typedFigure } from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'
import { GIVEN } from './test-publication.ts'

it('counts what would be frozen, and names what is missing, waits or is sent back', async () => {
  const board = await openBoard()
  const { ctx, pat } = board
  await handIn(board)
  const preview = await previewPublication({ ctx, who: pat, input: QUARTER_3 })
  expect(preview).toMatchObject({ sequence: 4, periodState: 'open', correctionReason: null })
  expect(preview.statuses.red).toBe(1)
  const waiting = preview.lacking.filter(({ state }) => state === 'submitted')
  expect(waiting.map(({ id }) => id)).toEqual(['residential-placements'])
  expect(preview.lacking.filter(({ state }) => state === 'not-started')).toHaveLength(62)
})

/** A board whose residential placements are few enough to be protected, and said in a commentary. */
async function protectedBoard() {
  const board = await openBoard()
  const { ctx, liz } = board
  const { t } = ctx.db
  const key = { ...QUARTER_3, kind: 'measure', id: 'residential-placements' } as const
  await ctx.db.write((tx) =>
    tx.update(t.indicators).set({ smallNumbers: true }).where(eq(t.indicators.id, key.id)),
  )
  const judgement = { status: 'red', reason: 'All three are far away.' }
  const parts = [
    ['return', { ...typedFigure('3'), judgement }],
    ['liz-davenport', { ...SAID, why: 'Only three children are placed.' }],
  ] as const
  for (const [part, content] of parts) {
    await saveDraft({ ctx, who: liz, input: { ...key, part, version: 0, content } })
  }
  const versions = { return: 1, 'liz-davenport': 1 }
  await submitReturn({ ctx, who: liz, input: { ...key, versions } })
  return board
}

it('names the small numbers that are kept back, and the texts that quote one', async () => {
  const { ctx, pat } = await protectedBoard()
  const { suppressed, quoting } = await previewPublication({ ctx, who: pat, input: QUARTER_3 })
  expect(suppressed.map(({ id, shown }) => `${id}: ${shown}`)).toEqual([
    'residential-placements: fewer than 5',
  ])
  expect(quoting.map(({ numbers }) => numbers)).toEqual([['3']])
})

it('publishes a text that quotes one only where somebody says why it may stay', async () => {
  const { ctx, pat } = await protectedBoard()
  const [quoting] = (await previewPublication({ ctx, who: pat, input: QUARTER_3 })).quoting
  const code = quoting?.code ?? ''
  await expect(publishPeriod({ ctx, who: pat, input: GIVEN })).rejects.toMatchObject({
    fields: [{ path: `/body/confirmed/${code}` }],
  })
  const confirmed = [{ code, reason: 'It is the number of homes.' }]
  const published = await publishPeriod({ ctx, who: pat, input: { ...GIVEN, confirmed } })
  expect(published.sequence).toBe(4)
})

it('keeps why officers judge it so from the public where that quotes one', async () => {
  const { ctx, pat } = await protectedBoard()
  const [quoting] = (await previewPublication({ ctx, who: pat, input: QUARTER_3 })).quoting
  const confirmed = [{ code: quoting?.code ?? '', reason: 'It is the number of homes.' }]
  await publishPeriod({ ctx, who: pat, input: { ...GIVEN, confirmed } })
  const { measures } = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'published' } })
  const measure = measures.find(({ indicator }) => indicator === 'residential-placements')
  expect(measure?.judgement).toMatchObject({
    status: 'red',
    reason: 'Why is not shown, to protect a small number.',
  })
})
