import { expect, test } from 'vitest'
import {
  aDefinition,
  aFigure,
  anIndicator,
  aPlannedMeasure,
  aRange,
  aTarget,
} from '../../examples/build-case.ts'
import type { Indicator } from '../catalogue.ts'
import type { Target } from '../targets.ts'
import type { PlannedMeasure } from './planned-measure.ts'
import { warnAboutMeasure } from './warn-about-measure.ts'

function said(measure: PlannedMeasure): string[] {
  return warnAboutMeasure(measure).map(({ code, sentence }) => `${code}: ${sentence}`)
}

test('nothing is said of a plain target of 20', () => {
  expect(said(aPlannedMeasure())).toEqual([])
})

test('a target of 0 with the board’s tolerance', () => {
  expect(said(aPlannedMeasure({ target: aTarget({ value: '0' }) }))).toEqual([
    'zero-target-relative-tolerance: The target of 0 has no tolerance, as 5% of 0 is 0: any figure above it is red. An absolute tolerance would leave room.',
  ])
})

test.each<[string, Indicator['polarity'], Target, string]>([
  ['its own share', 'lower', aTarget({ value: '0', tolerance: relative('0.1') }), '10% of 0'],
  ['higher better', 'higher', aTarget({ value: '0' }), 'any figure below it is red'],
  ['a range that ends at 0', 'range', aRange('-4', '0'), 'any figure outside it is red'],
  ['less than the definition counts', 'lower', aTarget({ value: '0.4' }), 'The target of 0.4'],
])('a target of 0: %s', (_, polarity, target, part) => {
  const [sentence] = said(aPlannedMeasure({ indicator: anIndicator({ polarity }), target }))
  expect(sentence).toMatch(/^zero-target-relative-tolerance/)
  expect(sentence).toContain(part)
})

function relative(amount: string): Target['tolerance'] {
  return { kind: 'relative', amount }
}

test.each<[string, Partial<Indicator>, Target]>([
  ['an absolute tolerance', {}, aTarget({ value: '0', tolerance: absolute('0') })],
  ['a floor standard', {}, aTarget({ value: '0', tolerance: { kind: 'floor', amount: '2' } })],
  ['no better or worse', { polarity: 'none' }, aTarget({ value: '0' })],
  ['a share of 0 of another target', {}, aTarget({ value: '20', tolerance: relative('0') })],
  ['a range that begins at 0', { polarity: 'range' }, aRange('0', '4')],
])('nothing is said of a target of 0 with %s', (_, given, target) => {
  expect(said(aPlannedMeasure({ indicator: anIndicator(given), target }))).toEqual([])
})

function absolute(amount: string): Target['tolerance'] {
  return { kind: 'absolute', amount }
}

const RUNNING = anIndicator({ basis: 'cumulative-count' })

test('a running count without a profile is taken as even', () => {
  const target = aTarget({ value: '30' })
  expect(said(aPlannedMeasure({ indicator: RUNNING, target }))).toEqual([
    'cumulative-without-profile: No profile is agreed for the target of 30. Unless earlier years show a pattern, the year is taken as even: 7.5 a quarter.',
  ])
})

test.each<[string, Indicator, Target]>([
  ['with a profile', RUNNING, aTarget({ profile: [10, 30, 60, 100] })],
  ['with a range', RUNNING, aRange('20', '30')],
  ['of 0', RUNNING, aTarget({ value: '0', tolerance: absolute('1') })],
  ['of a rate', anIndicator({ basis: 'rate' }), aTarget()],
])('no profile is missed in a target %s', (_, indicator, target) => {
  expect(said(aPlannedMeasure({ indicator, target }))).toEqual([])
})

const TWO_DEFINITIONS = anIndicator({
  definitions: [aDefinition(), aDefinition({ version: 2 })],
})

test('a target set on an older definition', () => {
  expect(said(aPlannedMeasure({ indicator: TWO_DEFINITIONS }))).toEqual([
    'other-definition: The target of 20 was set on definition 1 of the measure; the newest is definition 2, and its figures are not held against that target.',
  ])
})

test.each([
  ['set on the newest', { target: aTarget({ definition: 2 }) }],
  ['of a year before the newest was in use', { year: '2020/21', figures: [inUse('2021-22-Q1')] }],
  ['none, on an older definition', { target: noTarget('small-cohort') }],
])('no other definition is told of a target %s', (_, given) => {
  expect(said(aPlannedMeasure({ indicator: TWO_DEFINITIONS, ...given }))).toEqual([])
})

test('a definition is in use from the quarter it was first reported in, whatever it goes back to', () => {
  const given = { indicator: TWO_DEFINITIONS, year: '2021/22' }
  const figures = [inUse('2021-22-Q1')]
  expect(said(aPlannedMeasure({ ...given, figures }))).toHaveLength(1)
})

/** A figure of the second definition for 2018, reported later. */
function inUse(madeIn: string) {
  return aFigure('20', '2018-03-31', '2018-03-31', { definition: 2, madeIn })
}

function noTarget(reason: Target['reason']): Target {
  return aTarget({ kind: 'none', value: null, reason })
}

test.each<[string, Target | null]>([
  ['nothing is held', null],
  ['it is none without a reason', noTarget(null)],
  ['it is none as not set', noTarget('not-set')],
])('no target is set where %s', (_, target) => {
  expect(said(aPlannedMeasure({ target }))).toEqual([
    'no-target: No target is set for PED03 01, and no reason is given.',
  ])
})

test('a change has no number before its baseline is known', () => {
  const target = aTarget({ kind: 'change', value: '-4' })
  expect(said(aPlannedMeasure({ target }))).toEqual([
    'no-target: The target of PED03 01 is a change from a figure that is not known yet.',
  ])
})

test.each<[string, Partial<Indicator>, Target | null]>([
  ['a benchmarking year', {}, noTarget('benchmarking-year')],
  ['a small cohort', {}, noTarget('small-cohort')],
  ['a measure without better or worse', { polarity: 'none' }, null],
])('no target is missed in %s', (_, given, target) => {
  expect(said(aPlannedMeasure({ indicator: anIndicator(given), target }))).toEqual([])
})

const SHARE = anIndicator({ definitions: [aDefinition({ unit: '%' })] })

test.each([
  ['-5', 'The target of −5% lies outside 0% to 100%.'],
  ['150', 'The target of 150% lies outside 0% to 100%.'],
])('a target of %s per cent is no share of a whole', (value, sentence) => {
  const given = aPlannedMeasure({ indicator: SHARE, target: aTarget({ value }) })
  expect(said(given)).toContain(`outside-percentage: ${sentence}`)
})

test.each([
  ['the whole', SHARE, '100'],
  ['none of it', SHARE, '0'],
  ['150 of what is counted', anIndicator(), '150'],
])('nothing is said about percentages of a target of %s', (_, indicator, value) => {
  const given = aPlannedMeasure({ indicator, target: aTarget({ value }) })
  expect(said(given).join()).not.toContain('outside-percentage')
})
