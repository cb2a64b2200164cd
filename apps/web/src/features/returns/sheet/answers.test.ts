import { expect, it } from 'vitest'
import { alignAnswers, answerTo, nameAnswer, putAnswer } from './answers.ts'

const TEN_TIMES = { code: 'ten-times', component: null } as const
const BOYS = { code: 'unusual', component: 'Boys' }

it('keeps one answer to each check of each component', () => {
  const typed = putAnswer(putAnswer([], BOYS, 'A new home.'), TEN_TIMES, 'It is rig')
  const answers = putAnswer(typed, TEN_TIMES, 'It is right.')
  expect(answers).toEqual([
    { ...TEN_TIMES, answer: 'It is right.' },
    { ...BOYS, answer: 'A new home.' },
  ])
  expect(answerTo(answers, BOYS)).toBe('A new home.')
  expect(answerTo(answers, { ...BOYS, component: 'Girls' })).toBe('')
})

it('sets the answers of two people side by side, whichever check each answered', () => {
  const mine = putAnswer([], BOYS, 'Mine.')
  const theirs = putAnswer([], TEN_TIMES, 'Theirs.')
  expect(alignAnswers(mine, theirs)).toEqual([
    [
      { ...TEN_TIMES, answer: '' },
      { ...BOYS, answer: 'Mine.' },
    ],
    [
      { ...TEN_TIMES, answer: 'Theirs.' },
      { ...BOYS, answer: '' },
    ],
  ])
})

it('names an answer as its check warns', () => {
  const answers = putAnswer([], TEN_TIMES, 'It is right.')
  const finding = {
    ...TEN_TIMES,
    field: 'value',
    message: '380 is about ten times 38.',
    facts: {},
  } as const
  expect(nameAnswer(answers, '0/answer', [finding])).toBe('380 is about ten times 38.')
  expect(nameAnswer(answers, '0/answer', [])).toBe('Answer to a check that does not warn any more')
})
