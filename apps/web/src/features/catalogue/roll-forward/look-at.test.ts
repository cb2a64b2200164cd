import { expect, it } from 'vitest'
import { lookAt } from './look-at.ts'

const YEARS = {
  from: { id: '2021-22', label: '2021/22' },
  to: { id: '2022-23', label: '2022/23' },
}

it.each([
  ['September 2021', ['Due “September 2021”, which is before 2022/23 begins.']],
  ['by march 2022', ['Due “by march 2022”, which is before 2022/23 begins.']],
  ['June 2021 and April 2022', []],
  ['April 2022', []],
  ['Ongoing', []],
  ['Termly', []],
  ['', []],
])('what is due “%s” is marked where that is over: %j', (dueText, sentences) => {
  expect(lookAt({ title: 'Find places', dueText }, YEARS)).toEqual(sentences)
})

it.each(['Budget 2021/22', 'Plan of 2021-22', 'Refresh for 2021 to 2022', 'The 2021–2022 offer'])(
  'a title that speaks of the old year is marked: %s',
  (title) => {
    expect(lookAt({ title }, YEARS)).toEqual(['The title speaks of 2021/22.'])
  },
)

it.each(['Budget 2022/23', 'Since 2021', 'Children aged 2 to 22'])(
  'a title that does not is left alone: %s',
  (title) => {
    expect(lookAt({ title }, YEARS)).toEqual([])
  },
)
