import { expect, it } from 'vitest'
import {
  makeDefinition,
  makeIndicator,
  makePlace,
  makePoint,
  makeSeries,
  makeTarget,
  makeTrend,
} from '../../../testing/make-indicator.ts'
import { findDefinition } from './find-definition.ts'

const definitions = [3, 2, 1].map((version) => makeDefinition({ version }))

function day(to: string) {
  return { from: to, to, label: to }
}

it('is the one that the newest figure follows, in whatever order figures stand', () => {
  const points = [
    makePoint({ definition: 2, coverage: day('2021-06-30') }),
    makePoint({ definition: 1, coverage: day('2019-03-31') }),
  ]
  const trend = makeTrend({ series: [makeSeries({ points })] })
  expect(findDefinition(makeIndicator({ definitions, trend }))?.version).toBe(2)
})

it('is the one that the target was set on where no figure is held', () => {
  const trend = makeTrend({ series: [] })
  const places = [makePlace({ targets: [makeTarget({ definition: 2 })] })]
  expect(findDefinition(makeIndicator({ definitions, trend, places }))?.version).toBe(2)
})

it('is the newest where nothing tells', () => {
  const trend = makeTrend({ series: [] })
  const places = [makePlace({ targets: [] })]
  expect(findDefinition(makeIndicator({ definitions, trend, places }))?.version).toBe(3)
})
