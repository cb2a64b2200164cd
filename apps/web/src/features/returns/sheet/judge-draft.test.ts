import type { MeasureDraft } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { makeMeasureCase, typedFigure } from '../../../testing/make-measure-case.ts'
import { earlierFiguresOf, heldText } from './earlier-figures-of.ts'
import { judgeDraft } from './judge-draft.ts'

const CASE = makeMeasureCase()

function draft(value: string): MeasureDraft {
  return {
    figures: [typedFigure({ value })],
    restatements: [],
    judgement: { status: '', reason: '' },
  }
}

describe('a draft', () => {
  it('is judged as soon as its figure can be read', () => {
    expect(judgeDraft(draft('38'), CASE)).toMatchObject({
      isJudged: true,
      judgement: { rag: { status: 'red' }, direction: { status: 'worse' } },
    })
  })

  it('is not judged while a figure cannot be read, and says why', () => {
    expect(judgeDraft(draft('1,234'), CASE)).toMatchObject({
      isJudged: false,
      faults: [{ path: 'figures/0/value', code: 'not-a-number' }],
    })
  })

  it('is not rated where there is no figure, though the reason is not typed yet', () => {
    const figures = [typedFigure({ availability: 'to-follow' })]
    expect(judgeDraft({ ...draft(''), figures }, CASE)).toMatchObject({
      isJudged: true,
      judgement: { rag: { status: 'none' } },
    })
  })

  it('is compared with an earlier figure as it is restated', () => {
    const restated = {
      definition: 1,
      component: null,
      from: '2020-12-31',
      to: '2020-12-31',
      value: '45',
      provisional: false,
      why: 'Five were found late.',
    }
    expect(judgeDraft({ ...draft('38'), restatements: [restated] }, CASE)).toMatchObject({
      judgement: { direction: { status: 'better' } },
    })
  })
})

it('finds last quarter’s figure and that of the same quarter last year', () => {
  const earlier = earlierFiguresOf(CASE, null)
  expect(earlier.map(({ label, figure }) => [label, figure?.value])).toEqual([
    ['Quarter 2 2021/22', '36'],
    ['Quarter 3 2020/21', '30'],
  ])
})

it('finds nothing of a component that has no earlier figure', () => {
  expect(earlierFiguresOf(CASE, 'Boys').map(({ figure }) => figure)).toEqual([null, null])
})

it('says that an earlier figure is provisional', () => {
  const [last] = earlierFiguresOf(CASE, null)
  expect(last?.figure && heldText(last.figure, CASE)).toBe('36 (provisional)')
})
