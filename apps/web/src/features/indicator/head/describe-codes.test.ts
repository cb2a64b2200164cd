import { expect, it } from 'vitest'
import { makePlace } from '../../../testing/make-indicator.ts'
import { describeCodes } from './describe-codes.ts'

const places = [
  makePlace({ year: '2021/22', code: 'TST03 01' }),
  makePlace({ year: '2020/21', code: 'TST03 01' }),
  makePlace({ year: '2019/20', code: 'TST03 01' }),
  makePlace({ year: '2018/19', code: 'TST02 04' }),
]

it('names a code once, with every year that used it', () => {
  expect(describeCodes(places, '2021/22')).toEqual([
    'TST03 01 in 2021/22, 2020/21 and 2019/20',
    'TST02 04 in 2018/19',
  ])
})

it('begins with the code of the year that is shown', () => {
  expect(describeCodes(places.slice(2), '2018/19')).toEqual([
    'TST02 04 in 2018/19',
    'TST03 01 in 2019/20',
  ])
})

it('names the years of a code newest first, whichever is shown', () => {
  expect(describeCodes(places.slice(0, 3), '2019/20')).toEqual([
    'TST03 01 in 2021/22, 2020/21 and 2019/20',
  ])
})
