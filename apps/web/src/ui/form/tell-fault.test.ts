import { ApiError } from '@quarterdeck/contract'
import { expect, it, vi } from 'vitest'
import { fieldOfFault, SaidToPerson, sayFault, tellFault } from './tell-fault.ts'

function refusal(status: number, detail: string, path?: string) {
  const errors = path === undefined ? undefined : [{ path, message: 'Too short', code: 'short' }]
  return new ApiError(status, { type: '/', title: 'No', status, detail, code: 'invalid', errors })
}

function formOf(values: Record<string, unknown>) {
  const setError = vi.fn<(name: string, error: object) => void>()
  return { setError, form: { setError, getValues: (name: string) => values[name] } as never }
}

it('finds the field that a fault of the answer is about', () => {
  expect(fieldOfFault('/body/roles/0/board')).toBe('roles.0.board')
  expect(fieldOfFault('/params/account')).toBeNull()
})

it('puts a fault beside its field', () => {
  const { form, setError } = formOf({ password: 'short' })
  tellFault(form, refusal(400, 'Some of it cannot be used', '/body/password'))
  expect(setError.mock.calls).toEqual([['password', { message: 'Too short' }]])
})

it('says at the head of the form what is about a field that it has not', () => {
  const { form, setError } = formOf({ password: 'short' })
  tellFault(form, refusal(400, 'Some of it cannot be used', '/body/token'))
  expect(setError.mock.calls).toEqual([['root', { message: 'Some of it cannot be used' }]])
})

it.each([
  ['what the server says of a refusal', refusal(429, 'Wait 2 seconds.'), 'Wait 2 seconds.'],
  ['nothing of what went wrong inside', refusal(500, 'Details'), 'The fault is Quarterdeck’s'],
  ['that there is no connection', new TypeError('Failed to fetch'), 'could not be reached'],
  ['what is meant for the person', new SaidToPerson('Not saved yet.'), 'Not saved yet.'],
  ['nothing of an error of ours', new Error('x is undefined'), 'The fault is Quarterdeck’s'],
])('says %s', (_, error, words) => {
  expect(sayFault(error)).toContain(words)
})
