import { expect, it } from 'vitest'
import {
  makeCell,
  makeDirection,
  makeMeasure,
  makeRag,
  makeRestated,
  makeScorecard,
  makeSinceYearEnd,
  makeValue,
} from '../testing/make-quarter.ts'
import { describeFacts, type Group } from './describe-facts.ts'

const turnedRed = makeMeasure({
  code: 'TST01 01',
  previous: { period: '2021-22-Q1', status: 'green' },
  sinceYearEnd: makeSinceYearEnd('worse'),
})
const better = makeMeasure({
  code: 'TST01 02',
  rag: makeRag('green'),
  direction: makeDirection('better'),
  restated: makeRestated(),
})
const toFollow = makeMeasure({
  code: 'TST01 03',
  rag: makeRag('none'),
  current: makeCell([], { availability: 'to-follow' }),
  priorActual: makeCell([makeValue({ note: 'Follows another definition.' })]),
})
const provisional = makeMeasure({
  code: 'TST01 04',
  rag: makeRag('none'),
  current: makeCell([makeValue({ provisional: true })]),
})

const scorecard = makeScorecard({ measures: [turnedRed, better, toFollow, provisional] })

function lines(groups: readonly Group[]) {
  return groups.map(({ words, count, measures }) =>
    [words, count, ...measures.map(({ code }) => code)].join(' | '),
  )
}

it('counts the measures, those that are rated, and the milestones', () => {
  expect(describeFacts(scorecard).summary).toBe('4 measures, 2 of them rated, and 1 milestone.')
})

it('counts each status out of all measures and names them', () => {
  expect(lines(describeFacts(scorecard).status)).toEqual([
    'Red | 1 of 4 | TST01 01',
    'Amber | none of 4',
    'Green | 1 of 4 | TST01 02',
    'Not rated | 2 of 4 | TST01 03 | TST01 04',
    'Turned red since Quarter 1 2021/22 | 1 of 4 | TST01 01',
  ])
})

it('counts what is compared since year end out of what cannot be compared with last year', () => {
  expect(lines(describeFacts(scorecard).direction)).toEqual([
    'Worse | none of 4',
    'Same | none of 4',
    'Better | 1 of 4 | TST01 02',
    'Not comparable | 3 of 4',
    'Worse since year end | 1 of 3 | TST01 01',
    'Same since year end | none of 3',
    'Better since year end | none of 3',
  ])
})

it('counts what is to be known of the figures', () => {
  expect(lines(describeFacts(scorecard).figures)).toEqual([
    'With no figure | 1 of 4 | TST01 03',
    'Provisional | 1 of 4 | TST01 04',
    'With a note on a figure | 1 of 4 | TST01 03',
    'Changed since it was published | 1 of 4 | TST01 02',
  ])
})

it('does not speak of what turned red in the first quarter that was published', () => {
  const { status } = describeFacts({ ...scorecard, previousPeriod: null })
  expect(status).toHaveLength(4)
})
