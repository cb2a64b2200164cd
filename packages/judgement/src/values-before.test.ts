import { describe, expect, test } from 'vitest'
import { aDefinition, aFigure, anIndicator, figureAt } from '../examples/build-case.ts'
import { readingsHeld } from './combine.ts'
import { type Figure, type Reading, readingOf } from './figures.ts'
import { valuesBefore } from './values-before.ts'

const indicator = anIndicator()
const now = figureAt('2021-22-Q1', '59')
const as = (value: string, more: Partial<Figure> = {}) => ({ ...now, value, ...more })

function before(figure: Figure, superseded: Figure[], of = indicator): string | null {
  const reading = readingOf(figure) as Reading
  return valuesBefore(of, [reading], superseded)(reading)
}

test.each([
  ['one revision', ['57'], '57'],
  ['several, the newest of them', ['57', '58'], '58'],
  ['one that was confirmed', ['59'], null],
  ['one that differed before the last was confirmed', ['57', '59'], '57'],
  ['one written with another zero', ['59.0'], null],
])('of %s', (_, values, expected) => {
  expect(
    before(
      now,
      values.map((value) => as(value)),
    ),
  ).toBe(expected)
})

test.each([
  ['of another stretch', figureAt('2021-22-Q2', '57')],
  ['of another definition', as('57', { definition: 2 })],
  ['of another component', as('57', { component: 'A' })],
  ['that was an absence', as('57', { availability: 'to-follow', value: null })],
])('a revision %s is none of it', (_, other) => {
  expect(before(now, [other])).toBeNull()
})

describe('forecasts', () => {
  const forecasts = anIndicator({ basis: 'forecast' })
  const year = { from: '2020-04-01', to: '2021-03-31' }
  const made = (value: string, madeIn: string) => aFigure(value, year.from, year.to, { madeIn })

  test('do not restate one another, and neither does what came of them', () => {
    const outturn = made('5', '2020-21-Q4')
    expect(
      before(outturn, [made('3', '2020-21-Q1'), made('4', '2020-21-Q2')], forecasts),
    ).toBeNull()
  })

  test('that became outturns are restated like any figure', () => {
    expect(before(made('5', '2021-22-Q2'), [made('4', '2020-21-Q4')], forecasts)).toBe('4')
  })
})

describe('totals', () => {
  const sums = anIndicator({
    definitions: [aDefinition({ combine: 'sum', components: ['A', 'B'] })],
  })
  const part = (component: string, value: string) => as(value, { component })
  const totalBefore = (figures: Figure[], superseded: Figure[]) => {
    const own = figures.map((each) => readingOf(each) as Reading)
    const [total] = readingsHeld(sums, figures)
    return valuesBefore(sums, [...own, total as Reading], superseded)(total as Reading)
  }
  const held = [part('A', '12'), part('B', '5')]

  test('were what their components came to before', () => {
    expect(totalBefore(held, [part('A', '10')])).toBe('15')
    expect(totalBefore(held, [part('A', '10'), part('B', '4')])).toBe('14')
  })

  test('never changed where the components changed against each other', () => {
    expect(totalBefore(held, [part('A', '11'), part('B', '6')])).toBeNull()
  })

  test('never changed where no component did', () => {
    expect(totalBefore(held, [part('A', '12')])).toBeNull()
  })
})
