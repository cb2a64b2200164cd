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

it('draws the headline alone until another is asked for', () => {
  expect(chooseParts(attendance)).toEqual({
    drawn: ['Total'],
    offered: [
      { component: 'Primary', isChosen: false },
      { component: 'PRU', isChosen: false },
    ],
  })
})

it('draws what is asked for beside the headline', () => {
  const { drawn, offered } = chooseParts(attendance, ['pru', 'unknown'])
  expect(drawn).toEqual(['Total', 'PRU'])
  expect(offered.map(({ isChosen }) => isChosen)).toEqual([false, true])
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
