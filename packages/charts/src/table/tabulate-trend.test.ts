import type { Trend } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { aPoint, aSeries, aStretch, aTarget, aTrend } from '../../examples/build-trend.ts'
import { ATTENDANCE, DEFINITIONS, NO_FIGURE, RUNNING } from '../../examples/trends.ts'
import { type TrendTableFigures, tabulateTrend } from './tabulate-trend.ts'

function figureRows(trend: Trend): TrendTableFigures[] {
  return tabulateTrend(trend, 'as-returned').rows.filter((row) => row.kind === 'figures')
}

it('has one row for a stretch, the newest last, and the target of its time', () => {
  const trend = aTrend({
    series: [aSeries([aPoint('2018-03-31', '47'), aPoint('2021-09-30', '38')])],
    targets: [aTarget('2021/22', '20')],
  })
  expect(figureRows(trend).map(({ stretch, cells, target }) => [stretch, cells, target])).toEqual([
    ['31 March 2018', ['47'], null],
    ['30 September 2021', ['38'], '20'],
  ])
})

it('has a column for each component, and no figure where none is held', () => {
  const series = [
    ...ATTENDANCE.series,
    aSeries(
      [aStretch('2018-09-01', '2019-08-31', 'academic year 2018/19', '88', { text: '88%' })],
      { component: 'Nursery', isJudged: false },
    ),
  ]
  const { figures, rows } = tabulateTrend({ ...ATTENDANCE, series }, 'as-returned')
  expect(figures).toEqual(['Total', 'Primary', 'Secondary', 'Special', 'PRU', 'Nursery'])
  expect(rows.slice(0, 2)).toMatchObject([
    { cells: ['94.1%', '95.35%', '92.67%', '91.28%', '63.83%', null] },
    { cells: ['94.1%', '95.49%', '93.11%', '90.97%', '69.75%', '88%'] },
  ])
})

it('calls the sum of components the total', () => {
  const series = [aSeries([aPoint('2021-09-30', '720')]), aSeries([], { component: 'MAP' })]
  expect(tabulateTrend(aTrend({ series }), 'as-returned').figures).toEqual(['Total', 'MAP'])
})

it('tells a change of definition in a row of its own, after all older figures', () => {
  const { rows } = tabulateTrend(DEFINITIONS, 'as-returned')
  expect(rows.map((row) => (row.kind === 'break' ? row.text : row.cells.join()))).toEqual([
    '140',
    '114',
    'Definition changed: Children with two or more incidents in 12 months.',
    '50',
    'fewer than 5',
    '38',
    'Definition changed: Children with repeat incidents in the quarter.',
    '9',
  ])
})

it('keeps definitions apart where earlier years were counted again', () => {
  const points = [
    aPoint('2018-08-31', '617', { definition: 2 }),
    aPoint('2018-08-31', '508'),
    aPoint('2019-03-31', '565'),
    aPoint('2019-08-31', '913', { definition: 2 }),
  ]
  expect(figureRows(aTrend({ series: [aSeries(points)] })).map(({ cells }) => cells[0])).toEqual([
    '508',
    '565',
    '617',
    '913',
  ])
})

it('holds figures that are not drawn, and says why they are not', () => {
  const trend = aTrend({ series: [aSeries([aPoint('2019-06-30', '145', { isDrawn: false })])] })
  expect(figureRows(trend)[0]).toMatchObject({
    cells: ['145'],
    remarks: ['not drawn: it measures something else than its neighbours'],
  })
})

describe('what is to be known', () => {
  it('is said in words', () => {
    const point = aPoint('2021-09-30', '59', {
      provisional: true,
      isForecast: true,
      partYear: true,
      was: '57',
      note: 'in doubt',
    })
    expect(figureRows(aTrend({ series: [aSeries([point])] }))[0]?.remarks).toEqual([
      'provisional',
      'forecast',
      'part of the year',
      'restated from 57',
      'in doubt',
    ])
  })

  it('names its components unless it holds of all', () => {
    const series = [
      aSeries([aPoint('2021-09-30', '494', { provisional: true, was: '490' })]),
      aSeries([aPoint('2021-09-30', '226', { provisional: true })], { component: 'MAP' }),
    ]
    expect(figureRows(aTrend({ series }))[0]?.remarks).toEqual([
      'provisional',
      'Total: restated from 490',
    ])
  })
})

describe('the target', () => {
  const residential = aSeries([aPoint('2021-09-30', '40')], { component: 'Residential' })
  const leaving = aSeries([aPoint('2021-09-30', '78')], { component: 'Leaving Care' })
  const targets = [
    aTarget('2021/22', '50', { component: 'Residential', text: '50%' }),
    aTarget('2021/22', '80', { component: 'Leaving Care', text: '80%' }),
  ]

  it('of several components names each', () => {
    const trend = aTrend({ series: [residential, leaving], targets })
    expect(figureRows(trend)[0]?.target).toBe('Residential 50%, Leaving Care 80%')
  })

  it('of one stands alone, and is flagged where it is disputed', () => {
    const disputed = [aTarget('2021/22', '94', { disputed: 'it cannot be' })]
    const trend = aTrend({ series: [aSeries([aPoint('2021-09-30', '7')])], targets: disputed })
    expect(figureRows(trend)[0]?.target).toBe('94 (disputed)')
  })
})

it('has no targets for what came in each part of a year', () => {
  const table = tabulateTrend(RUNNING, 'in-period')
  expect([table.hasTarget, table.rows.length]).toEqual([false, 5])
})

it('is empty where nothing is held', () => {
  const table = tabulateTrend(NO_FIGURE, 'as-returned')
  expect([table.rows, table.hasTarget, table.hasRemarks]).toEqual([[], false, false])
})
