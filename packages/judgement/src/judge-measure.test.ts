import { expect, test } from 'vitest'
import { aCase, figureAt } from '../examples/build-case.ts'
import { judgeDirection } from './direction.ts'
import { ENGINE_VERSION, judgeMeasure } from './judge-measure.ts'
import { judgeProgress } from './progress.ts'
import { judgeSinceYearEnd } from './since-year-end.ts'
import { sparklineOf } from './sparkline.ts'

test('all that is said of a measure is what each rule says alone', () => {
  const measure = aCase([figureAt('2021-22-Q2', '38')], {
    earlier: [figureAt('2020-21-Q4', '34'), figureAt('2021-22-Q1', '36')],
  })
  const direction = judgeDirection(measure)
  expect(judgeMeasure(measure)).toEqual({
    rag: judgeProgress(measure),
    direction,
    sinceYearEnd: judgeSinceYearEnd(measure, direction),
    sparkline: sparklineOf(measure),
  })
})

test('these rules are version 1', () => {
  expect(ENGINE_VERSION).toBe('1')
})
