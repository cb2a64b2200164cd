import { expect, it } from 'vitest'
import { makeSeries, makeTrend } from '../../../testing/make-indicator.ts'
import { chooseParts } from './choose-parts.ts'

const attendance = makeTrend({
  series: [
    makeSeries({ component: 'Total', isJudged: true }),
    makeSeries({ component: 'Primary', isJudged: false }),
    makeSeries({ component: 'PRU', isJudged: false }),
  ],
})

it('draws everything, and offers all but the headline to be left out', () => {
  expect(chooseParts(attendance)).toEqual({
    drawn: ['Total', 'Primary', 'PRU'],
    offered: [
      { component: 'Primary', isDrawn: true },
      { component: 'PRU', isDrawn: true },
    ],
  })
})

it('leaves out what is asked for, and never the headline', () => {
  const { drawn, offered } = chooseParts(attendance, ['pru', 'total', 'unknown'])
  expect(drawn).toEqual(['Total', 'Primary'])
  expect(offered.map(({ isDrawn }) => isDrawn)).toEqual([true, false])
})

it('draws every part where each is judged, with nothing to choose', () => {
  const quality = makeTrend({
    series: [makeSeries({ component: 'Residential' }), makeSeries({ component: 'Leaving care' })],
  })
  expect(chooseParts(quality)).toEqual({ drawn: ['Residential', 'Leaving care'], offered: [] })
})

it('draws every part where none is judged', () => {
  const trend = makeTrend({
    series: [
      makeSeries({ component: 'CAF', isJudged: false }),
      makeSeries({ component: 'Pre-CAF', isJudged: false }),
    ],
  })
  expect(chooseParts(trend)).toEqual({ drawn: ['CAF', 'Pre-CAF'], offered: [] })
})

it('has no name for the whole measure, which is always drawn', () => {
  expect(chooseParts(makeTrend())).toEqual({ drawn: [], offered: [] })
})
