import type { Question } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { splitByTime } from './split-by-time.ts'

function asked(period: string, text: string, state: Question['state']): Question {
  return {
    id: text,
    version: '1',
    period: { id: period, label: period },
    about: null,
    text,
    askedAt: '2022-02-01T19:30:00.000Z',
    askedBy: 'Ann Member',
    officers: [],
    answers: [],
    state,
    closedAt: null,
    closedBy: null,
    isMine: false,
    mayAnswer: false,
    mayClose: false,
    mayTakeBack: false,
    mayAssign: false,
  }
}

const QUESTIONS = [
  asked('2021-22-Q3', 'later', 'waiting'),
  asked('2021-22-Q2', 'now', 'closed'),
  asked('2021-22-Q1', 'last quarter', 'closed'),
  asked('2020-21-Q4', 'long open', 'answered'),
  asked('2020-21-Q4', 'long closed', 'closed'),
]

it('shows this quarter, the one before and what is open, and folds the rest', () => {
  const { now, earlier, folded } = splitByTime(QUESTIONS, '2021-22-Q2')
  expect(
    now.map(({ period, questions }) => [period.id, questions.map(({ text }) => text)]),
  ).toEqual([
    ['2021-22-Q2', ['now']],
    ['2021-22-Q1', ['last quarter']],
    ['2020-21-Q4', ['long open']],
  ])
  expect(earlier.flatMap(({ questions }) => questions.map(({ text }) => text))).toEqual([
    'long closed',
  ])
  expect(folded).toBe(1)
})

it('takes the newest quarter with questions for the one before, however long ago', () => {
  const { now } = splitByTime(QUESTIONS, '2022-23-Q1')
  expect(now.map(({ period }) => period.id)).toContain('2021-22-Q3')
})
