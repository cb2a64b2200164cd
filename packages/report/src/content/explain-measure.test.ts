import { expect, it } from 'vitest'
import {
  makeCell,
  makeMeasure,
  makeRag,
  makeRestated,
  makeSinceYearEnd,
  makeTarget,
  makeValue,
} from '../testing/make-quarter.ts'
import { explainMeasure } from './explain-measure.ts'

it('gives the sentence of the colour, how settled it is, and what it was before', () => {
  const measure = makeMeasure({ previous: { period: '2021-22-Q1', status: 'amber' } })
  expect(explainMeasure(measure).progress).toEqual([
    '38 is 18 above the target of 20.',
    'Confidence: high.',
    'In Quarter 1 2021/22: amber.',
  ])
})

it('speaks of no confidence where there is no colour', () => {
  const { progress } = explainMeasure(makeMeasure({ rag: makeRag('none') }))
  expect(progress).toEqual(['38 is 18 above the target of 20.'])
})

it('quotes what the report printed in place of a colour and of an arrow', () => {
  const measure = makeMeasure({ printedProgress: 'N/A', printedDirection: 'Refer comment' })
  const { progress, direction } = explainMeasure(measure)
  expect(progress.at(-1)).toBe('The report printed “N/A” as the officer’s judgement.')
  expect(direction).toEqual([
    'Not comparable: no figure is held for Quarter 2 2020/21.',
    'The report printed “Refer comment” in place of the arrow.',
  ])
})

it('compares with year end with the sign of that comparison', () => {
  const { sinceYearEnd } = explainMeasure(makeMeasure({ sinceYearEnd: makeSinceYearEnd('worse') }))
  expect(sinceYearEnd).toMatchObject({
    status: 'worse',
    reason: 'Worse since year end: 38 against 34.',
  })
})

it('says all that is to be known of the figures', () => {
  const noted = makeValue({ provisional: true, note: 'Follows another definition.' })
  const measure = makeMeasure({
    polarity: 'higher',
    priorActual: makeCell([noted, noted]),
    target: makeTarget([makeValue()], { reading: 'Read as a sum.', remark: 'Disputed.' }),
    restated: makeRestated(),
    printedCode: 'TTS01 01',
  })
  expect(explainMeasure(measure).figures).toEqual([
    'Higher is better.',
    '† Earlier figure: Follows another definition.',
    'p Earlier figure: provisional, so it may still change.',
    'Target: Read as a sum.',
    'Target: Disputed.',
    '38 became 40 in Quarter 3 2021/22’s report.',
    'The report printed the code as TTS01 01.',
  ])
})

it('does not say twice why there is no target', () => {
  const target = makeTarget([], { kind: 'none', remark: 'None set' })
  expect(explainMeasure(makeMeasure({ target })).figures).toEqual(['Lower is better.'])
})
