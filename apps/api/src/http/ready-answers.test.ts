import { beforeEach, expect, it, vi } from 'vitest'
import { rememberAnswers } from './ready-answers.ts'

const answer = { key: 'a', version: '1' }

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

it('remembers an answer while nothing is committed', () => {
  const answers = rememberAnswers(() => 1)
  answers.get('/x')
  answers.set('/x', answer)
  vi.advanceTimersByTime(20)
  expect(answers.get('/x')).toBe(answer)
})

it('forgets all answers within 20 ms of a commit', () => {
  let commits = 1
  const answers = rememberAnswers(() => commits)
  answers.get('/x')
  answers.set('/x', answer)
  commits = 2
  vi.advanceTimersByTime(20)
  expect(answers.get('/x')).toBeUndefined()
})

it('asks for commits at most every 20 ms, however many requests come', () => {
  const changes = vi.fn<() => number>(() => 1)
  const answers = rememberAnswers(changes)
  answers.get('/x')
  answers.get('/y')
  vi.advanceTimersByTime(19)
  answers.get('/x')
  expect(changes).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  answers.get('/x')
  expect(changes).toHaveBeenCalledTimes(2)
})

it('holds no more addresses than it may', () => {
  const answers = rememberAnswers(() => 1)
  answers.get('/x')
  const invented = Array.from({ length: 1000 }, (_, index) => `/x?${index}`)
  invented.forEach((address) => answers.set(address, answer))
  answers.set('/x', answer)
  expect(answers.get('/x')).toBe(answer)
  expect(answers.get('/x?999')).toBeUndefined()
})
