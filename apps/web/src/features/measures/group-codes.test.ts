import { expect, it } from 'vitest'
import { groupCodes } from './group-codes.ts'

it('names each code once with its years, and takes up a code that came back', () => {
  expect(
    groupCodes([
      { year: '2021/22', code: 'TST01 01' },
      { year: '2020/21', code: 'TST03 02' },
      { year: '2019/20', code: 'TST01 01' },
    ]),
  ).toEqual([
    { code: 'TST01 01', years: ['2021/22', '2019/20'] },
    { code: 'TST03 02', years: ['2020/21'] },
  ])
})
