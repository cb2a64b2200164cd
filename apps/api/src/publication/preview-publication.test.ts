import { expect, it } from 'vitest'
import { handIn, openBoard, QUARTER_3 } from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'
import { GIVEN, protectedBoard, protectedIssue } from './test-publication.ts'

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
  const { ctx } = await protectedIssue()
  const { measures } = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'published' } })
  const measure = measures.find(({ indicator }) => indicator === 'residential-placements')
  expect(measure?.judgement).toMatchObject({
    status: 'red',
    reason: 'Why is not shown, to protect a small number.',
  })
})
