import { layOutTrend, prepareTrend } from '@quarterdeck/charts'
import { expect, it } from 'vitest'
import { makePoint, makeSeries, makeTrend } from '../../../testing/make-indicator.ts'
import { placeStops } from './place-stops.ts'

function pointAt(day: string, value: string | null) {
  const text = value ?? 'fewer than 5'
  return makePoint({ coverage: { from: day, to: day, label: day }, value, text })
}

const trend = makeTrend({
  series: [
    makeSeries({
      component: 'Total',
      points: [
        pointAt('2021-03-31', '34'),
        pointAt('2021-06-30', null),
        pointAt('2021-09-30', '38'),
      ],
    }),
    makeSeries({ component: 'Ward', isJudged: false, points: [pointAt('2021-09-30', '12')] }),
  ],
})
const chart = prepareTrend(trend, { view: 'as-returned', until: '2021-09-30' })
const layout = layOutTrend(chart, { width: 720, height: 340, fontSize: 14 })
const stops = placeStops(chart, layout)

it('stops at every figure, series after series, each oldest first', () => {
  expect(stops.map(({ series, mark }) => [series, mark.point.text])).toEqual([
    ['Total', '34'],
    ['Total', 'fewer than 5'],
    ['Total', '38'],
    ['Ward', '12'],
  ])
})

it('stands where the layout draws the figure, and at the foot where it is kept back', () => {
  const tops = stops.map(({ top }) => top)
  expect(tops).toEqual([layout.y(34), layout.plot.bottom, layout.y(38), layout.y(12)])
  expect(stops[2]?.left).toBe(layout.x(Date.parse('2021-09-30')))
})

it('is entered at the newest figure of the first series', () => {
  expect(stops.filter(({ isNewest }) => isNewest).map(({ mark }) => mark.point.text)).toEqual([
    '38',
  ])
})
