import { expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  anIndicator,
  figureAt,
  runningTotals,
} from '../../examples/build-case.ts'
import { findingsOf, saidOf } from '../../examples/build-return.ts'

const QUARTERS = [
  '2020-21-Q1',
  '2020-21-Q2',
  '2020-21-Q3',
  '2020-21-Q4',
  '2021-22-Q1',
  '2021-22-Q2',
]

/** Snapshots of the quarters up to Quarter 2 of 2021/22, the last of them entered. */
function snapshots(values: readonly string[], given: Parameters<typeof aCase>[1] = {}) {
  const quarters = QUARTERS.slice(-values.length)
  const figures = values.map((value, index) => figureAt(quarters[index] as string, value))
  return aCase(figures.slice(-1), { earlier: figures.slice(0, -1), ...given })
}

test('31 after 20, 18, 17 and 22 is unusually high', () => {
  expect(saidOf(snapshots(['20', '18', '17', '22', '31']))).toEqual([
    'unusual: 31 is unusually high: the last 4 comparable figures have an average of 19.3, and usually differ by 2.7 from one to the next.',
  ])
})

test('it rests on the mean, the mean moving range and how many values there are', () => {
  const [found] = findingsOf(snapshots(['20', '18', '17', '22', '31']))
  expect(found).toMatchObject({ code: 'unusual', component: null, field: 'value' })
  expect(found?.facts).toEqual({ value: '31', values: 4, mean: 19.25, meanMovingRange: 8 / 3 })
})

test('10 after 20, 18, 17 and 22 is unusually low', () => {
  expect(saidOf(snapshots(['20', '18', '17', '22', '10']))[0]).toContain('10 is unusually low')
})

test.each([
  ['three mean moving ranges from the last exactly', ['20', '18', '17', '22', '30']],
  ['far from the mean, and near the last', ['20', '18', '17', '22', '28']],
  ['three values only', ['18', '17', '22', '50']],
  ['values that never moved', ['20', '20', '20', '20', '31']],
])('nothing is said with %s', (_, values) => {
  expect(saidOf(snapshots(values))).toEqual([])
})

test('values of another definition do not count', () => {
  const definitions = [aDefinition(), aDefinition({ version: 2 })]
  const measure = snapshots(['20', '18', '17', '22', '31'], {
    indicator: anIndicator({ definitions }),
    definition: 2,
  })
  expect(saidOf(measure)).toEqual([])
})

test('only the last eight count', () => {
  const wild = ['2018-19-Q1', '2018-19-Q2'].map((period, index) =>
    figureAt(period, index === 0 ? '500' : '5'),
  )
  const quarters = ['2019-20-Q3', '2019-20-Q4', ...QUARTERS.slice(0, 6)]
  const calm = quarters.map((period, index) => figureAt(period, index % 2 === 0 ? '20' : '22'))
  const entered = figureAt('2021-22-Q3', '60')
  const measure = aCase([entered], { earlier: [...wild, ...calm], period: '2021-22-Q3' })
  expect(saidOf(measure)[0]).toContain('the last 8 comparable figures have an average of 21.0')
})

test('of a running count, what came in the quarter counts', () => {
  const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 19, 40])
  const indicator = anIndicator({ basis: 'cumulative-count' })
  const measure = aCase(totals.slice(-1), { earlier: totals.slice(0, -1), indicator })
  expect(saidOf(measure)).toEqual([
    'unusual: 40 for 1 July 2021 to 30 September 2021 is unusually high: the last 5 comparable figures have an average of 19.2, and usually differ by 2.8 from one to the next.',
  ])
})

test('half a year in one figure is not set beside quarters', () => {
  const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 19, 40])
  const indicator = anIndicator({ basis: 'cumulative-count' })
  const measure = aCase(totals.slice(-1), { earlier: totals.slice(0, 4), indicator })
  expect(saidOf(measure)).toEqual([])
})

test.each(['cumulative-percent', 'rate'] as const)('nothing is said of a %s', (basis) => {
  const values = ['20', '18', '17', '22', '19', '60']
  const figures = QUARTERS.map((period, index) =>
    figureAt(period, values[index] as string, { basis }),
  )
  const measure = aCase(figures.slice(-1), {
    earlier: figures.slice(0, -1),
    indicator: anIndicator({ basis, definitions: [aDefinition({ unit: '%' })] }),
  })
  expect(saidOf(measure)).toEqual([])
})
