import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeCommentary, makeMeasure, makeMilestone } from '../testing/make-quarter.ts'
import { placeCommentary } from './place-commentary.ts'

const MEASURES = ['a', 'b', 'c'].map((indicator) => makeMeasure({ indicator }))
const MILESTONES = ['a', 'x'].map((id) => makeMilestone({ id }))
const PAGE = { measures: MEASURES, milestones: MILESTONES }

it('puts a text beneath what it speaks of, with who gave it and what is to be noted', () => {
  const about = { indicators: [], milestones: ['x'] }
  const commentary = makeCommentary({ about, note: 'The figure is 38.', officers: ['Cy Dunn'] })
  const { ofMilestone, ofMeasure } = placeCommentary(PAGE, [commentary])
  expect(ofMilestone('x')).toMatchObject([
    {
      text: {
        paragraphs: ['More beds are in use.'],
        officers: ['Cy Dunn'],
        note: 'The figure is 38.',
      },
      others: [],
    },
  ])
  expect(ofMeasure('a')).toEqual([])
})

it('says a shared text in full once and refers to it elsewhere', () => {
  const about = { indicators: ['c', 'b'], milestones: ['a'] }
  const { ofMeasure, ofMilestone } = placeCommentary(PAGE, [makeCommentary({ about })])
  expect(ofMeasure('b')[0]?.text).not.toBeNull()
  expect(ofMeasure('b')[0]?.others.map(({ kind, id }) => [kind, id])).toEqual([
    ['measure', 'c'],
    ['milestone', 'a'],
  ])
  expect(ofMeasure('c')).toMatchObject([{ text: null, at: { kind: 'measure', id: 'b' } }])
  expect(ofMilestone('a')).toMatchObject([{ text: null, at: { kind: 'measure', id: 'b' } }])
})

it('parts paragraphs at blank lines', () => {
  const about = { indicators: ['a'], milestones: [] }
  const commentary = makeCommentary({ about, text: 'One.\nStill one.\n\n Two. \n \n' })
  const [placed] = placeCommentary(PAGE, [commentary]).ofMeasure('a')
  expect(placed?.text?.paragraphs).toEqual(['One.\nStill one.', 'Two.'])
})

it('keeps a text that speaks of nothing on the page, with what it speaks of', () => {
  const dropped = { kind: 'milestone', id: 'gone', code: 'TST09a', title: 'Gone' } as const
  const about = { indicators: [], milestones: ['gone'] }
  const commentary = makeCommentary({ about, sharedWith: [dropped] })
  expect(placeCommentary(PAGE, [commentary]).unplaced).toEqual([
    {
      id: 'test|3|1',
      paragraphs: ['More beds are in use.'],
      officers: ['Ada Bell'],
      note: null,
      about: [dropped],
    },
  ])
})

it('says every text in full exactly once, whatever it speaks of', () => {
  const some = (names: string[]) => fc.subarray(names)
  const commentary = fc
    .array(
      fc.record({ indicators: some(['c', 'a', 'gone']), milestones: some(['x', 'a', 'gone']) }),
    )
    .map((all) => all.map((about, index) => makeCommentary({ about, text: `Text ${index}` })))
  fc.assert(
    fc.property(commentary, (texts) => {
      const { ofMeasure, ofMilestone, unplaced } = placeCommentary(PAGE, texts)
      const rows = [
        ...MEASURES.flatMap(({ indicator }) => ofMeasure(indicator)),
        ...MILESTONES.flatMap(({ id }) => ofMilestone(id)),
      ]
      const said = [...rows.flatMap(({ text }) => text ?? []), ...unplaced]
      expect(said.flatMap(({ paragraphs }) => paragraphs).toSorted()).toEqual(
        texts.map(({ text }) => text).toSorted(),
      )
    }),
  )
})
