import { expect, it } from 'vitest'
import { makeIndicator, makePlace, makeTarget } from '../../../testing/make-indicator.ts'
import { describeTarget, describeTargets } from './describe-targets.ts'

it.each([
  [{ text: '20', tolerance: '1' }, '20, amber within 1 of it'],
  [{ text: '95%', tolerance: '4.75 points' }, '95%, amber within 4.75 points of it'],
  [{ text: '0', tolerance: '0' }, '0, with no tolerance'],
  [{ text: '0%', tolerance: '0 points' }, '0%, with no tolerance'],
  [{ text: '£0', tolerance: '£0' }, '£0, with no tolerance'],
  [{ text: '4.4%', tolerance: '0.22 points' }, '4.4%, amber within 0.22 points of it'],
  [{ text: 'None set', tolerance: null }, 'None set'],
  [{ text: '95%', tolerance: null, component: 'Total' }, 'Total: 95%'],
])('says the target %o as “%s”', (more, words) => {
  expect(describeTarget(makeTarget(more))).toBe(words)
})

it('tells the targets of the year that is shown, not of another', () => {
  const places = [
    makePlace({ year: '2022/23', targets: [makeTarget({ text: '18' })] }),
    makePlace({ year: '2021/22', targets: [makeTarget({ text: '20' })] }),
  ]
  expect(describeTargets(makeIndicator({ places }))).toEqual(['20'])
})

it('says where no target is set', () => {
  expect(describeTargets(makeIndicator({ places: [makePlace({ targets: [] })] }))).toEqual([
    'none set',
  ])
})
