import { expect, test } from 'vitest'
import { aDefinition, figureAt } from '../examples/build-case.ts'
import {
  isOutturn,
  isReported,
  isSameMeasure,
  judgedComponents,
  newestOfEach,
  type Reading,
  readingOf,
  stretchKey,
} from './figures.ts'

const figure = figureAt('2021-22-Q2', '38')
const reading = readingOf(figure) as Reading

test.each([
  ['reported with a value', figure, true],
  ['to follow', { ...figure, availability: 'to-follow' as const, value: null }, false],
  [
    'to follow, with a value all the same',
    { ...figure, availability: 'to-follow' as const },
    false,
  ],
  ['reported without a value', { ...figure, value: null }, false],
])('a figure %s has a reading: %s', (_, given, expected) => {
  expect(isReported(given)).toBe(expected)
  expect(readingOf(given) !== null).toBe(expected)
})

test('a reading is the figure without its availability', () => {
  const { availability: _, ...rest } = figure
  expect(reading).toEqual({ ...rest, parts: null })
})

test.each([
  ['itself', reading, true],
  ['another stretch', { ...reading, coverage: figureAt('2020-21-Q2', '1').coverage }, true],
  ['another definition', { ...reading, definition: 2 }, false],
  ['another component', { ...reading, component: 'A' }, false],
  ['a sum', { ...reading, parts: 'A, B' }, false],
])('a reading is the same measure as %s: %s', (_, other, expected) => {
  expect(isSameMeasure(reading, other)).toBe(expected)
})

test.each([
  ['2020-21-Q3', false],
  ['2020-21-Q4', true],
  ['2021-22-Q1', true],
])('a figure for 2020/21 made in %s is its outturn: %s', (madeIn, expected) => {
  const { coverage } = figureAt('2020-21-Q4', '1', { basis: 'forecast' })
  expect(isOutturn({ coverage, madeIn })).toBe(expected)
})

test.each([
  ['single', [null]],
  ['sum', [null]],
  ['headline', ['B']],
  ['each', ['A', 'B']],
] as const)('with components combined as %s, judged are %o', (combine, expected) => {
  const definition = aDefinition({ combine, components: ['A', 'B'], headline: 'B' })
  expect(judgedComponents(definition)).toEqual(expected)
})

test('of figures that are revisions of one, the last is the newest', () => {
  const revisions = ['1', '2'].map((value) => figureAt('2021-22-Q1', value))
  const others = [
    figureAt('2021-22-Q2', '3'),
    figureAt('2021-22-Q1', '4', { component: 'A' }),
    figureAt('2021-22-Q1', '5', { definition: 2 }),
  ]
  const newest = newestOfEach([...revisions, ...others], stretchKey)
  expect(newest.map((each) => each.value)).toEqual(['2', '3', '4', '5'])
})
