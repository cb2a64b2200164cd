import { expect, it } from 'vitest'
import {
  corrected,
  correctedBoard,
  protectedIssue,
  publishedBoard,
} from '../publication/test-publication.ts'
import { QUARTER_3, type ReturnsBoard, SAID } from '../returns/test-returns.ts'
import { makeScorecardPage } from './make-pages.ts'

/** The text of the residential placements on the plain page of a quarter or an issue of it. */
async function readPage({ ctx }: Pick<ReturnsBoard, 'ctx'>, issue?: string) {
  const input = { ...QUARTER_3, as: 'published', issue } as const
  const html = await makeScorecardPage({ ctx, input })
  const [, after = ''] = html.split('id="measure-residential-placements"')
  const [measure = ''] = after.split('</tbody>')
  return { html, text: measure.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

it('has the figures and what was said of each issue, with the way to the other', async () => {
  const again = { ...SAID, why: 'One sibling group came into care.' }
  const board = await corrected(await publishedBoard(), { 'liz-davenport': again })
  const [now, before] = [await readPage(board), await readPage(board, '4')]
  expect(now.text).toContain(again.why)
  expect(before.text).toContain(SAID.why)
  expect(before.text).not.toContain(again.why)
  expect(now.html).toContain('<a href="/plain/cypf/2021-22-Q3?issue=4">')
  expect(before.html).toContain('<a href="/plain/cypf/2021-22-Q3?issue=5">')
})

it('has the figure that each issue gave, and what the correction changed', async () => {
  const board = await correctedBoard()
  const now = await readPage(board)
  expect(now.text).toMatch(/ 20 36 /)
  expect(now.html).toContain('PED03 01</a> Figure was “38” and is now “36”.')
  expect((await readPage(board, '4')).text).toMatch(/ 20 38 /)
})

it('says by when it will show, as officers were asked', async () => {
  const { text } = await readPage(await publishedBoard())
  expect(text).toContain(`By when: ${SAID.byWhen}`)
})

it('keeps back a text that quoted a small number once it was corrected', async () => {
  const few = { ...SAID, why: 'Few children are placed.' }
  const board = await corrected(await protectedIssue(), { 'liz-davenport': few })
  const before = await readPage(board, '4')
  expect(before.text).toContain('Not shown, to protect a small number.')
  expect(before.text).not.toMatch(/three/i)
  const now = await readPage(board)
  expect(now.text).toContain(few.why)
  expect(now.html).toContain('Commentary was “Not shown, to protect a small number.” and is now')
})
