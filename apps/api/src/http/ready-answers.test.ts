import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { rememberAnswers } from './ready-answers.ts'

const answer = { key: 'a', version: '1' }

it('remembers an answer while nothing is committed', async () => {
  const answers = rememberAnswers(() => 1)
  answers.get('/x')
  answers.set('/x', answer)
  await nextTurn()
  expect(answers.get('/x')).toBe(answer)
})

it('forgets all answers when something was committed', async () => {
  let commits = 1
  const answers = rememberAnswers(() => commits)
  answers.get('/x')
  answers.set('/x', answer)
  await nextTurn()
  commits = 2
  expect(answers.get('/x')).toBeUndefined()
})

it('asks for commits once in a turn, however many requests come in it', async () => {
  const changes = vi.fn<() => number>(() => 1)
  const answers = rememberAnswers(changes)
  answers.get('/x')
  answers.get('/y')
  expect(changes).toHaveBeenCalledTimes(1)
  await nextTurn()
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
