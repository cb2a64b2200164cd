import { expect, test } from 'vitest'
import {
  aDefinition,
  aFigure,
  anIndicator,
  aPlannedMeasure,
  aTarget,
} from '../../examples/build-case.ts'
import type { Figure } from '../figures.ts'
import type { Target } from '../targets.ts'
import { warnAboutMeasure } from './warn-about-measure.ts'

const SPEND = anIndicator({
  id: 'send-placement-spend',
  basis: 'forecast',
  definitions: [aDefinition({ unit: 'gbp', decimals: 2 })],
})
const LESS = aTarget({ kind: 'change', value: '-250000', baseline: '4280879' })

function of2020(value: string, given: Partial<Figure> = {}): Figure {
  return aFigure(value, '2020-04-01', '2021-03-31', given)
}

function said(figures: readonly Figure[], target: Target = LESS): string[] {
  return warnAboutMeasure(aPlannedMeasure({ indicator: SPEND, figures, target }))
    .filter(({ code }) => code === 'baseline-restated')
    .map(({ sentence }) => sentence)
}

test('a baseline that has been restated is told, and the target does not move', () => {
  expect(said([of2020('4280879'), of2020('4300000.5', { madeIn: '2021-22-Q2' })])).toEqual([
    'The target counts from £4,280,879 for 2020/21, and that figure now stands at £4,300,000.5. The target stays at £4,030,879.',
  ])
})

test.each<[string, Figure[]]>([
  ['stands', [of2020('4280879')]],
  ['was written otherwise', [of2020('4280879'), of2020('4280879.00')]],
  ['was restated and put back', [of2020('4280879'), of2020('4300000'), of2020('4280879')]],
  ['was never reported', [of2020('4300000'), of2020('4300001')]],
  ['became the baseline by a restatement', [of2020('4300000'), of2020('4280879')]],
  [
    'follows another definition',
    [of2020('4280879', { definition: 2 }), of2020('4300000', { definition: 2 })],
  ],
  [
    'belongs to a component',
    [of2020('4280879', { component: 'A' }), of2020('4300000', { component: 'A' })],
  ],
  ['is another year’s', [aFigure('4280879', '2019-04-01', '2020-03-31'), of2020('4300000')]],
])('nothing is said of a baseline whose figure %s', (_, figures) => {
  const definitions = [...SPEND.definitions, aDefinition({ version: 2, unit: 'gbp' })]
  const indicator = { ...SPEND, definitions }
  const warnings = warnAboutMeasure(aPlannedMeasure({ indicator, figures, target: LESS }))
  expect(warnings.map(({ code }) => code)).not.toContain('baseline-restated')
})

test('a figure withdrawn since is not the one it stands at', () => {
  const withdrawn = of2020('0', { availability: 'to-follow', value: null })
  expect(said([of2020('4280879'), withdrawn])).toEqual([])
})

test('a target that is no change has no baseline', () => {
  const target = aTarget({ value: '4030879', baseline: '4280879' })
  expect(said([of2020('4280879'), of2020('4300000')], target)).toEqual([])
})
