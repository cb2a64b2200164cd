import { expect, test } from 'vitest'
import {
  aDefinition,
  anIndicator,
  aPlannedMeasure,
  aTarget,
  figureAt,
} from '../../examples/build-case.ts'
import { warnAboutMeasure } from './warn-about-measure.ts'

const EACH = anIndicator({
  definitions: [aDefinition({ combine: 'each', components: ['Residential', 'Leaving care'] })],
})

const sentences = (given: Parameters<typeof aPlannedMeasure>[0]) =>
  warnAboutMeasure(aPlannedMeasure(given)).map(({ sentence }) => sentence)

test('a measure without an owner', () => {
  expect(warnAboutMeasure(aPlannedMeasure({ owners: [] }))).toEqual([
    {
      code: 'no-owner',
      sentence: 'No officer is named as the owner of PED03 01.',
      severity: 'warning',
    },
  ])
})

test('what is more likely a mistake comes first', () => {
  const indicator = anIndicator({ basis: 'cumulative-count' })
  const figures = [figureAt('2020-21-Q4', '5', { basis: 'cumulative-count' })]
  const given = aPlannedMeasure({ owners: [], indicator, figures })
  expect(warnAboutMeasure(given).map(({ code, severity }) => [severity, code])).toEqual([
    ['warning', 'implausible-target'],
    ['warning', 'no-owner'],
    ['notice', 'cumulative-without-profile'],
    ['notice', 'already-met'],
  ])
})

test('one target for several components is spoken of once, its figures one by one', () => {
  const figures = [
    figureAt('2020-21-Q4', '90', { component: 'Residential' }),
    figureAt('2020-21-Q4', '25', { component: 'Leaving care' }),
  ]
  const target = aTarget({ definition: 1 })
  const newer = {
    ...EACH,
    definitions: [...EACH.definitions, { ...EACH.definitions[0], version: 2 }],
  }
  expect(sentences({ indicator: newer as typeof EACH, figures, target })).toEqual([
    'Residential: The target of 20 is a third of what is usual or less: the only figure held is 90.',
    'The target of 20 was set on definition 1 of the measure; the newest is definition 2, and its figures are not held against that target.',
  ])
})

test('a component’s own target is named', () => {
  const targets = [
    { component: 'Residential', target: aTarget({ value: '0' }) },
    { component: 'Leaving care', target: aTarget() },
  ]
  expect(sentences({ indicator: EACH, targets })).toEqual([
    'Residential: The target of 0 has no tolerance, as 5% of 0 is 0: any figure above it is red. An absolute tolerance would leave room.',
  ])
})

test('a component without a target is named, and all of them are told at once', () => {
  const targets = [{ component: 'Residential', target: aTarget() }]
  expect(sentences({ indicator: EACH, targets })).toEqual([
    'Leaving care: No target is set for PED03 01, and no reason is given.',
  ])
  expect(sentences({ indicator: EACH, target: null })).toEqual([
    'No target is set for PED03 01, and no reason is given.',
  ])
})

test('the headline’s target counts, with its figures', () => {
  const definitions = [
    aDefinition({ combine: 'headline', components: ['Total', 'Primary'], headline: 'Total' }),
  ]
  const figures = [
    figureAt('2020-21-Q4', '21', { component: 'Primary' }),
    figureAt('2020-21-Q4', '61', { component: 'Total' }),
  ]
  const targets = [{ component: 'Total', target: aTarget() }]
  expect(sentences({ indicator: anIndicator({ definitions }), figures, targets })).toEqual([
    'The target of 20 is a third of what is usual or less: the only figure held is 61.',
  ])
})

test('a definition that is not there is refused by its number', () => {
  const measure = aPlannedMeasure({ target: aTarget({ definition: 7 }) })
  expect(() => warnAboutMeasure(measure)).toThrow(
    new RangeError('residential-placements has no definition version 7'),
  )
})
