import { expect, it } from 'vitest'
import { readQuestionsSearch, wantedBy } from './questions-search.ts'

it('keeps what a view of the questions can have', () => {
  const texts = { period: '2021-22-Q2', state: 'closed', mine: 'yes' }
  expect(readQuestionsSearch(texts)).toEqual(texts)
})

it('drops what means nothing here', () => {
  expect(readQuestionsSearch({ period: 'soon', state: 'red', mine: 'no' })).toEqual({})
})

it('asks for what is open where nothing else is said, and for all where that is', () => {
  expect(wantedBy({ period: '2021-22-Q2' })).toEqual({ period: '2021-22-Q2', state: 'open' })
  expect(wantedBy({ state: 'all', mine: 'yes' })).toEqual({ mine: 'yes' })
})
