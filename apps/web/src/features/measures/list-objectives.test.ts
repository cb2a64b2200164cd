import { expect, it } from 'vitest'
import { makeDropped, makeIndicatorList, makeSummary } from '../../testing/make-indicator-list.ts'
import { answersTo, listObjectives } from './list-objectives.ts'

const list = makeIndicatorList()

it('names the objectives of the newest plan by their code, those of earlier ones with the year', () => {
  expect(listObjectives(list)).toEqual([
    { id: 'TST01', code: 'TST01', title: 'Make room', year: null },
    { id: 'TST02', code: 'TST02', title: 'Keep safe', year: null },
    { id: 'TST02 2018/19', code: 'TST02', title: 'Go to school', year: '2018/19' },
  ])
})

it('takes an objective that lives on for one, though an indicator under it was dropped', () => {
  const dropped = makeDropped({ objective: { code: 'TST01', title: 'Make room' } })
  const objectives = listObjectives({ ...list, indicators: [makeSummary(), dropped] })
  expect(objectives.map(({ id }) => id)).toEqual(['TST01'])
})

it('knows an objective by code and title together', () => {
  const choice = { id: 'TST02', code: 'TST02', title: 'Keep safe', year: null }
  expect(list.indicators.map((indicator) => answersTo(indicator, choice))).toEqual([
    false,
    true,
    false,
  ])
})
