import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../../examples/build-case.ts'
import { saidOf } from '../../examples/build-return.ts'
import type { Definition } from '../catalogue.ts'
import type { Figure } from '../figures.ts'

const SUM = { combine: 'sum', components: ['CAF', 'Pre-CAF'] } as const
const PERCENT = { unit: '%' } as const

function said(definition: Partial<Definition>, figures: readonly Figure[], basis?: 'forecast') {
  const indicator = anIndicator({
    basis: basis ?? 'snapshot',
    definitions: [aDefinition(definition)],
  })
  return saidOf(aCase([], { indicator }), { figures })
}

const figure = (value: string, given: Partial<Figure> = {}) => figureAt('2021-22-Q2', value, given)
const caf = figure('708', { component: 'CAF' })
const preCaf = figure('83', { component: 'Pre-CAF' })

test('708 and 83 do not come to a stated total of 719', () => {
  expect(said(SUM, [caf, preCaf, figure('719')])).toEqual([
    'components-do-not-add-up: The components come to 791, but the total is entered as 719.',
  ])
})

test.each([
  ['their total', [caf, preCaf, figure('791.0')]],
  ['no total', [caf, preCaf]],
  ['a component that is to follow', [caf, figure('719')]],
])('nothing is said of components with %s', (_, figures) => {
  expect(said(SUM, figures)).toEqual([])
})

test('47 of 121 is 39%, not 38%', () => {
  const entered = figure('38', { numerator: '47', denominator: '121' })
  expect(said(PERCENT, [entered])).toEqual([
    'components-do-not-add-up: 47 of 121 makes 39%, but 38% is entered.',
  ])
})

test('a denominator of 0 makes no figure', () => {
  const entered = figure('38', { numerator: '47', denominator: '0' })
  expect(said(PERCENT, [entered])).toEqual([
    'components-do-not-add-up: 47 of 0 makes no figure, but 38% is entered.',
  ])
})

test.each([
  ['a percentage', PERCENT, '39', '47', '121'],
  ['a percentage told more exactly', PERCENT, '38.84', '47', '121'],
  ['a percentage with decimals', { unit: '%', decimals: 1 }, '38.8', '47', '121'],
  ['a rate per 10,000', { unit: 'per10000' }, '103', '288', '28000'],
  ['an average', { decimals: 1 }, '22.4', '448', '20'],
])('nothing is said of %s that is right', (_, definition, value, numerator, denominator) => {
  expect(said(definition, [figure(value, { numerator, denominator })])).toEqual([])
})

test('a forecast is not what has been counted so far', () => {
  const entered = figureAt('2021-22-Q2', '592', {
    basis: 'forecast',
    numerator: '830',
    denominator: '28000',
  })
  expect(said({ unit: 'per10000' }, [entered], 'forecast')).toEqual([])
})
