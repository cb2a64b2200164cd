import { expect, test } from 'vitest'
import { aDefinition, aFigure, anIndicator, figureAt } from '../examples/build-case.ts'
import type { Figure } from './figures.ts'
import { historyOf } from './return-history.ts'

const indicator = anIndicator()
const as = (value: string, more: Partial<Figure> = {}) => figureAt('2021-22-Q1', value, more)
const absent = as('9', { availability: 'to-follow', value: null })

function revisionsOf(figures: Figure[], of = indicator) {
  return historyOf(
    figures.map((figure, index) => ({ figure, by: index + 1 })),
    of,
  ).revisions
}

const kinds = (figures: Figure[], of = indicator) =>
  revisionsOf(figures, of).map(({ kind }) => kind)

test('a return says what it is of, and each revision who brought it', () => {
  const figure = as('1038', { provisional: true, doubtful: 'a part was late', component: 'A' })
  expect(historyOf([{ figure, by: 'the first report' }], indicator)).toEqual({
    component: 'A',
    definition: 1,
    coverage: figure.coverage,
    revisions: [
      {
        availability: 'reported',
        text: '1,038',
        provisional: true,
        doubtful: 'a part was late',
        kind: 'first',
        by: 'the first report',
      },
    ],
  })
})

test.each([
  ['another value', [as('57'), as('59')], 'restated'],
  [
    'the same value, no longer provisional',
    [as('31', { provisional: true }), as('31.0')],
    'confirmed',
  ],
  ['another value, no longer provisional', [as('31', { provisional: true }), as('32')], 'restated'],
  ['the same value, provisional now', [as('31'), as('31', { provisional: true })], 'noted'],
  ['the same value, in doubt now', [as('31'), as('31', { doubtful: 'it was late' })], 'noted'],
  ['a figure where there was none', [absent, as('31')], 'came'],
  ['no figure where there was one', [as('31'), absent], 'gone'],
  [
    'no figure still, with another reason',
    [as('9', { availability: 'not-due', value: null }), absent],
    'noted',
  ],
])('%s', (_, figures, kind) => {
  expect(kinds(figures)).toEqual(['first', kind])
})

test('each revision stands to the one before it', () => {
  expect(
    kinds([as('57', { provisional: true }), as('59', { provisional: true }), as('59')]),
  ).toEqual(['first', 'restated', 'confirmed'])
})

test('a figure that came provisionally is restated after that', () => {
  expect(kinds([absent, as('46', { provisional: true }), as('49')])).toEqual([
    'first',
    'came',
    'restated',
  ])
})

test('a forecast is made again, stays, and comes to an outturn, which may be restated', () => {
  const made = (value: string, madeIn: string) =>
    aFigure(value, '2020-04-01', '2021-03-31', { madeIn })
  const figures = [
    made('3', '2020-21-Q1'),
    made('4', '2020-21-Q2'),
    made('4', '2020-21-Q3'),
    made('5', '2020-21-Q4'),
    made('6', '2021-22-Q2'),
  ]
  expect(kinds(figures, anIndicator({ basis: 'forecast' }))).toEqual([
    'first',
    'forecast',
    'noted',
    'outturn',
    'restated',
  ])
})

test.each([
  ['to-follow', 'to follow'],
  ['refer-to-commentary', 'refer to the commentary'],
  ['not-applicable', 'not applicable'],
  ['not-due', 'not due'],
  ['missing', 'no figure'],
] as const)('an absence %s is told as %s', (availability, text) => {
  expect(revisionsOf([as('9', { availability, value: null })])).toMatchObject([{ text }])
})

test('a figure is read in the unit of its definition', () => {
  const definitions = [aDefinition(), aDefinition({ version: 2, unit: '%' })]
  const [revision] = revisionsOf([as('9', { definition: 2 })], anIndicator({ definitions }))
  expect(revision?.text).toBe('9%')
})

test('a return without a revision is refused', () => {
  expect(() => historyOf([], indicator)).toThrow(RangeError)
})
