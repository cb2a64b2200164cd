import { expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  anIndicator,
  aRange,
  figureAt,
  runningTotals,
} from '../../examples/build-case.ts'
import { findingsOf, saidOf } from '../../examples/build-return.ts'
import type { Indicator } from '../catalogue.ts'
import type { Figure } from '../figures.ts'

const FELL = { why: 'The number has fallen.' }
const ROSE = { why: 'The number has risen.' }
const BETTER = { why: 'Performance has improved.' }
const WORSE = { why: 'Performance has worsened.' }

/** A snapshot of 38, or another value, after those of other quarters. */
function snapshot(
  earlier: Record<string, string>,
  indicator: Partial<Indicator> = {},
  value = '38',
) {
  const held = Object.entries(earlier).map(([period, each]) => figureAt(period, each))
  return aCase([figureAt('2021-22-Q2', value)], {
    earlier: held,
    indicator: anIndicator(indicator),
  })
}

test('a number that rose since last quarter and last year has not fallen', () => {
  const measure = snapshot({ '2020-21-Q2': '34', '2021-22-Q1': '36' })
  expect(saidOf(measure, { texts: FELL })).toEqual([
    'says-lower: The text says “fallen”, but the figure is higher: 38 at 30 September 2021, against 34 at 30 September 2020 and 36 at 30 June 2021.',
  ])
})

test('it is about the commentary', () => {
  const [found] = findingsOf(snapshot({ '2021-22-Q1': '36' }), { texts: FELL })
  expect(found).toMatchObject({
    code: 'says-lower',
    component: null,
    field: 'commentary',
    facts: { words: 'fallen', value: '38', earlier: '36' },
  })
})

test('a number that fell has not risen', () => {
  expect(saidOf(snapshot({ '2021-22-Q1': '40' }), { texts: ROSE })[0]).toContain('says-higher')
})

test.each([
  ['fewer is better and there are more', 'lower', BETTER, 'says-better'],
  ['more is better and there are more', 'higher', WORSE, 'says-worse'],
] as const)('where %s, the text is wrong', (_, polarity, texts, code) => {
  const [found] = findingsOf(snapshot({ '2021-22-Q1': '36' }, { polarity }), { texts })
  expect(found?.code).toBe(code)
})

test('in a range, nearer is better', () => {
  const measure = {
    ...snapshot({ '2021-22-Q1': '55' }, { polarity: 'range' }, '72'),
    targets: [{ component: null, target: aRange('60', '70') }],
  }
  expect(findingsOf(measure, { texts: WORSE })[0]?.code).toBe('says-worse')
})

test.each([
  ['the quarter before agrees', { '2020-21-Q2': '34', '2021-22-Q1': '40' }, FELL, 'lower'],
  ['the same period last year agrees', { '2020-21-Q2': '40', '2021-22-Q1': '34' }, FELL, 'lower'],
  ['last year’s outturn agrees', { '2020-21-Q4': '40', '2021-22-Q1': '34' }, FELL, 'lower'],
  ['the figure is the same', { '2021-22-Q1': '38' }, FELL, 'lower'],
  ['nothing earlier is held', {}, FELL, 'lower'],
  ['nothing is better or worse', { '2021-22-Q1': '36' }, BETTER, 'none'],
] as const)('nothing is said where %s', (_, earlier, texts, polarity) => {
  expect(saidOf(snapshot(earlier, { polarity }), { texts })).toEqual([])
})

test('nothing is said of figures of another definition', () => {
  const definitions = [aDefinition(), aDefinition({ version: 2 })]
  const measure = aCase([figureAt('2021-22-Q2', '38', { definition: 2 })], {
    earlier: [figureAt('2021-22-Q1', '36')],
    indicator: anIndicator({ definitions }),
    definition: 2,
  })
  expect(saidOf(measure, { texts: FELL })).toEqual([])
})

test('only the text on why is read', () => {
  const measure = snapshot({ '2021-22-Q1': '36' })
  expect(saidOf(measure, { texts: { action: FELL.why, byWhen: FELL.why } })).toEqual([])
})

const counts = anIndicator({ basis: 'cumulative-count' })

test('a running count has fallen where less came in this quarter', () => {
  const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 20, 19])
  const measure = aCase(totals.slice(-1), { earlier: totals.slice(0, -1), indicator: counts })
  expect(saidOf(measure, { texts: FELL })).toEqual([])
})

test('a running count has not fallen where more came in, this quarter and by now', () => {
  const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 20, 21])
  const measure = aCase(totals.slice(-1), { earlier: totals.slice(0, -1), indicator: counts })
  expect(saidOf(measure, { texts: FELL })).toEqual([
    'says-lower: The text says “fallen”, but the figure is higher: 41 for 1 April 2021 to 30 September 2021, against 38 for 1 April 2020 to 30 September 2020 and 20 for 1 April 2021 to 30 June 2021; 21 for 1 July 2021 to 30 September 2021, against 20 for 1 April 2021 to 30 June 2021.',
  ])
})

test('that a running count is above an earlier total alone tells nothing', () => {
  const totals = runningTotals('2021-22-Q1', [20, 18, 19])
  const [first, , third] = totals as [Figure, Figure, Figure]
  const measure = aCase([third], { earlier: [first], indicator: counts, period: '2021-22-Q3' })
  expect(saidOf(measure, { texts: FELL })).toEqual([])
})

test('a rate for the year to date is set beside that of its last quarter', () => {
  const definitions = [aDefinition({ unit: '%' })]
  const at = (period: string, value: string) => figureAt(period, value, { basis: 'rate' })
  const measure = aCase([at('2021-22-Q2', '70')], {
    earlier: [at('2021-22-Q1', '65')],
    indicator: anIndicator({ basis: 'rate', definitions }),
  })
  expect(saidOf(measure, { texts: { why: 'The rate has fallen.' } })[0]).toContain('says-lower')
})

test('of components, their sum is meant', () => {
  const definitions = [aDefinition({ combine: 'sum', components: ['CAF', 'Pre-CAF'] })]
  const at = (period: string, component: string, value: string) =>
    figureAt(period, value, { component })
  const measure = aCase([at('2021-22-Q2', 'CAF', '70'), at('2021-22-Q2', 'Pre-CAF', '5')], {
    earlier: [at('2021-22-Q1', 'CAF', '60'), at('2021-22-Q1', 'Pre-CAF', '8')],
    indicator: anIndicator({ definitions }),
  })
  expect(saidOf(measure, { texts: FELL })[0]).toContain('75 at 30 September 2021, against 68')
})
