import { expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  anIndicator,
  aTarget,
  figureAt,
  runningTotals,
} from '../../examples/build-case.ts'
import { findingsOf, saidOf } from '../../examples/build-return.ts'

const PERCENT = anIndicator({ definitions: [aDefinition({ unit: '%', decimals: 1 })] })

const measure = aCase([figureAt('2021-22-Q2', '38.4', { numerator: '48', denominator: '125' })], {
  earlier: [figureAt('2020-21-Q2', '44')],
  target: aTarget({ value: '50', periodTargets: { '2021-22-Q2': '45' } }),
  indicator: PERCENT,
})
const said = (why: string) => saidOf(measure, { texts: { why } })

test('41% in the text is not the 38.4% entered', () => {
  expect(said('The rate stands at 41%.')).toEqual([
    'number-contradicts: The text says 41%, but 38.4% is entered.',
  ])
})

test('it is about the commentary', () => {
  const [found] = findingsOf(measure, { texts: { why: 'The rate stands at 41%.' } })
  expect(found).toMatchObject({ field: 'commentary', facts: { said: '41', value: '38.4' } })
})

test.each([
  ['the figure', 'The rate stands at 38.4%.'],
  ['the figure, rounded', 'The rate stands at 38%.'],
  ['last year’s figure', 'The rate stands at 44%.'],
  ['the target', 'The rate stands at 50%.'],
  ['the quarter’s target', 'The rate stands at 45%.'],
  ['what it is a share of', 'The number of children is now 48.'],
])('nothing is said of %s', (_, why) => {
  expect(said(why)).toEqual([])
})

test('nothing is said where no figure is entered', () => {
  const texts = { why: 'The rate stands at 41%.' }
  expect(saidOf(aCase([], { indicator: PERCENT }), { texts })).toEqual([])
})

test('of a running count, what came in the quarter is right as well', () => {
  const totals = runningTotals('2021-22-Q1', [20, 18])
  const indicator = anIndicator({ basis: 'cumulative-count' })
  const running = aCase(totals.slice(-1), { earlier: totals.slice(0, 1), indicator })
  expect(saidOf(running, { texts: { why: 'The number is now 18.' } })).toEqual([])
  expect(saidOf(running, { texts: { why: 'The number is now 19.' } })).toHaveLength(1)
})
