import { expect, it } from 'vitest'
import { makeMeasureCase, typedFigure } from '../../../testing/make-measure-case.ts'
import { checkDraft } from './check-draft.ts'

const MEASURE = {
  draft: { version: 0, savedAt: null, savedBy: null, isYours: false, content: draftOf('') },
  answers: { version: 0, savedAt: null, savedBy: null, isYours: false, content: [] },
  case: makeMeasureCase(),
  meaning: 'Children placed in residential care.',
  noun: 'children',
  usual: { from: '2021-12-31', to: '2021-12-31', label: '31 December 2021' },
  texts: [],
  lastTexts: null,
}

function draftOf(value: string) {
  const judgement = { status: '' as const, reason: '' }
  return { figures: [typedFigure({ value })], restatements: [], judgement }
}

function saying(why: string) {
  return { why, action: '', byWhen: '', sameAs: null }
}

it('warns of a figure that is ten times the one before', () => {
  expect(checkDraft(draftOf('360'), [], MEASURE).map(({ code }) => code)).toContain('ten-times')
})

it('warns of a text that says otherwise, whoever wrote it', () => {
  const said = [saying('As planned.'), saying('The number fell since last year.')]
  expect(checkDraft(draftOf('38'), said, MEASURE).map(({ code }) => code)).toContain('says-lower')
})

it('finds nothing in a draft that is not begun', () => {
  expect(checkDraft(draftOf(''), [], MEASURE)).toEqual([])
})
