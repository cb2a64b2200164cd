import { expect, test } from 'vitest'
import { aCase, aDefinition, aFigure, anIndicator, figureAt } from '../../examples/build-case.ts'
import { saidOf } from '../../examples/build-return.ts'
import type { Figure } from '../figures.ts'

const said = (value: string, earlier: readonly Figure[]) =>
  saidOf(aCase([figureAt('2021-22-Q2', value)], { earlier }))

test.each([
  ['380', '38', '380 is 10 times the 38 at 30 June 2021.'],
  ['9000', '589', '9,000 is about 15 times the 589 at 30 June 2021.'],
  ['266', '38', '266 is 7 times the 38 at 30 June 2021.'],
  ['285', '38', '285 is about 8 times the 38 at 30 June 2021.'],
  ['38000000', '3.8', '38,000,000 is 10,000,000 times the 3.8 at 30 June 2021.'],
  ['38', '589', '38 is far less: 589 at 30 June 2021 was about 16 times as much.'],
])('%s after %s is told with how many times it is', (value, before, sentence) => {
  expect(said(value, [figureAt('2021-22-Q1', before)])).toEqual([
    `ten-times: ${sentence} Look whether a digit or the decimal point has slipped.`,
  ])
})

test('380 is told beside the quarter before and the year before', () => {
  const earlier = [figureAt('2020-21-Q2', '40'), figureAt('2021-22-Q1', '38')]
  expect(said('380', earlier)).toEqual([
    'ten-times: 380 is 10 times the 38 at 30 June 2021 and about 10 times the 40 at 30 September 2020. Look whether a digit or the decimal point has slipped.',
  ])
})

test('3.8 is less than a seventh of 38 last quarter and 39 a year ago', () => {
  const earlier = [figureAt('2020-21-Q2', '39'), figureAt('2021-22-Q1', '38')]
  expect(said('3.8', earlier)).toEqual([
    'ten-times: 3.8 is far less: 38 at 30 June 2021 was 10 times as much, and 39 at 30 September 2020 was about 10 times as much. Look whether a digit or the decimal point has slipped.',
  ])
})

test.each([
  ['less than seven times', '265', [figureAt('2021-22-Q1', '38')]],
  ['more than a seventh', '5.5', [figureAt('2021-22-Q1', '38')]],
  ['zero before', '38', [figureAt('2021-22-Q1', '0')]],
  ['zero now', '0', [figureAt('2021-22-Q1', '38')]],
  ['nothing held', '38', []],
  ['a progress score', '0.39', [figureAt('2020-21-Q2', '-0.05'), figureAt('2021-22-Q1', '0.03')]],
  [
    'a count that was small a year ago too',
    '3',
    [figureAt('2020-21-Q2', '4'), figureAt('2021-22-Q1', '38')],
  ],
  [
    'a count that was large a year ago too',
    '30',
    [figureAt('2020-21-Q2', '31'), figureAt('2021-22-Q1', '3')],
  ],
  ['another definition', '380', [figureAt('2021-22-Q1', '38', { definition: 2 })]],
  [
    'a figure that is not comparable',
    '380',
    [figureAt('2021-22-Q1', '38', { notComparable: 'a rate' })],
  ],
  ['a later quarter', '380', [figureAt('2021-22-Q3', '38')]],
])('nothing is said with %s', (_, value, earlier) => {
  const definitions = [aDefinition({ decimals: 2 }), aDefinition({ version: 2 })]
  const measure = aCase([figureAt('2021-22-Q2', value)], {
    earlier,
    indicator: anIndicator({ definitions }),
  })
  expect(saidOf(measure)).toEqual([])
})

test('whole numbers below 10 are few either way', () => {
  expect(said('7', [figureAt('2021-22-Q1', '1')])).toEqual([])
  expect(said('10', [figureAt('2021-22-Q1', '1')])).toHaveLength(1)
})

test('a running count that starts anew is not set beside last year’s total', () => {
  const indicator = anIndicator({ basis: 'cumulative-count' })
  const earlier = [figureAt('2020-21-Q4', '77', { basis: 'cumulative-count' })]
  const entered = figureAt('2021-22-Q1', '5', { basis: 'cumulative-count' })
  expect(saidOf(aCase([entered], { earlier, indicator, period: '2021-22-Q1' }))).toEqual([])
})

test('a running count is set beside its year so far', () => {
  const indicator = anIndicator({ basis: 'cumulative-count' })
  const earlier = [figureAt('2021-22-Q1', '20', { basis: 'cumulative-count' })]
  const entered = figureAt('2021-22-Q2', '380', { basis: 'cumulative-count' })
  expect(saidOf(aCase([entered], { earlier, indicator }))[0]).toContain('20 for 1 April 2021')
})

test('a forecast is set beside the one made before, of the same year', () => {
  const indicator = anIndicator({ basis: 'forecast' })
  const earlier = [figureAt('2021-22-Q1', '4000', { basis: 'forecast' })]
  const entered = figureAt('2021-22-Q2', '40000', { basis: 'forecast' })
  expect(saidOf(aCase([entered], { earlier, indicator }))[0]).toContain('4,000 for 2021/22')
})

test('each component is set beside its own figures and named', () => {
  const definitions = [aDefinition({ combine: 'sum', components: ['CAF', 'Pre-CAF'] })]
  const at = (period: string, component: string, value: string) =>
    figureAt(period, value, { component })
  const measure = aCase([at('2021-22-Q2', 'CAF', '700'), at('2021-22-Q2', 'Pre-CAF', '80')], {
    earlier: [at('2021-22-Q1', 'CAF', '68'), at('2021-22-Q1', 'Pre-CAF', '8')],
    indicator: anIndicator({ definitions }),
  })
  expect(saidOf(measure)).toEqual([
    expect.stringContaining('ten-times: CAF: 700 is about 10 times the 68'),
    expect.stringContaining('ten-times: Pre-CAF: 80 is 10 times the 8'),
  ])
})

test('an earlier revision of the same return is set aside', () => {
  const measure = aCase([figureAt('2021-22-Q2', '38')])
  const figures = [aFigure('380', '2021-09-30', '2021-09-30')]
  expect(saidOf(measure, { figures })).toEqual([])
})
