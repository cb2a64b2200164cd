import { describe, expect, test } from 'vitest'
import { aTarget, POLICY } from '../../examples/build-case.ts'
import { limitOf, type Target } from '../targets.ts'
import { toleranceOf } from '../tolerance.ts'
import { judgeByComparison } from './compared.ts'
import type { Yardstick } from './yardstick.ts'

function yardstick(polarity: 'higher' | 'lower', target: Target, unit = 'count'): Yardstick {
  const limit = limitOf(target, { unit, decimals: 1 })
  if (limit === null) throw new Error('The target has no number')
  const tolerance = toleranceOf({ target, limit, polarity, unit, policy: POLICY })
  return { polarity, limit, tolerance, unit, decimals: 1 }
}

function told(value: string, by: Yardstick): string[] {
  const rag = judgeByComparison({
    prefix: 'snapshot',
    value,
    subject: 'It',
    yardstick: by,
    confidence: 'high',
  })
  return [rag.reason, rag.brief]
}

const count = yardstick('lower', aTarget({ value: '34' }))

describe('the sentence of a comparison', () => {
  test.each([
    ['31', 'It meets the target of 34.', '3 below target'],
    ['34', 'It meets the target of 34.', 'On target'],
    ['35', 'It is 1 above the target of 34, within the tolerance of 1.7.', '1 above target'],
    ['36', 'It is 2 above the target of 34, more than the tolerance of 1.7.', '2 above target'],
  ])('%s against 34', (value, reason, brief) => {
    expect(told(value, count)).toEqual([reason, brief])
  })

  test('counts a difference of percentages in points', () => {
    const by = yardstick('higher', aTarget({ value: '95' }), '%')
    expect(told('92.6', by)).toEqual([
      'It is 2.4 points below the target of 95%, within the tolerance of 4.75 points.',
      '2.4 points below target',
    ])
  })

  test('says that there is no tolerance rather than one of 0', () => {
    expect(told('1', yardstick('lower', aTarget({ value: '0' })))[0]).toBe(
      'It is 1 above the target of 0, which has no tolerance.',
    )
  })

  test('rounds the tolerance it states, of money to whole pounds', () => {
    expect(told('9', yardstick('higher', aTarget({ value: '12.3456' }), 'score'))[0]).toMatch(
      /tolerance of 0\.615\.$/,
    )
    expect(told('9', yardstick('higher', aTarget({ value: '95830.22' }), 'gbp'))[0]).toMatch(
      /tolerance of £4,792\.$/,
    )
  })
})
