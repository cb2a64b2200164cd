import { expect, it } from 'vitest'
import { makeIndicatorList } from '../../testing/make-indicator-list.ts'
import { countIndicators } from './count-indicators.ts'

it('counts each status and each standing, whole', () => {
  expect(countIndicators(makeIndicatorList())).toEqual({
    all: 3,
    status: { red: 1, amber: 0, green: 1, none: 1 },
    standing: { current: 1, new: 1, dropped: 1 },
  })
})
