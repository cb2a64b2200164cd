import { ApiError } from '@quarterdeck/contract'
import { expect, it, vi } from 'vitest'
import { saveSigned } from './save-signed.ts'

function refusal(code: string) {
  return new ApiError(401, { type: '/', title: 'No', status: 401, code })
}

it('has the person sign in where the session has ended, and then saves', async () => {
  const save = vi.fn<() => Promise<string>>()
  save.mockRejectedValueOnce(refusal('sign-in-needed')).mockResolvedValueOnce('saved')
  const signInAgain = vi.fn<() => Promise<void>>(async () => {})
  expect(await saveSigned(save, signInAgain)).toBe('saved')
  expect(signInAgain).toHaveBeenCalledTimes(1)
})

it('does not save where they do not sign in', async () => {
  const save = vi.fn<() => Promise<string>>(() => Promise.reject(refusal('sign-in-needed')))
  const signInAgain = () => Promise.reject(new Error('Stayed out'))
  await expect(saveSigned(save, signInAgain)).rejects.toThrow('Stayed out')
  expect(save).toHaveBeenCalledTimes(1)
})

it('leaves a wrong password to the form that asked for it', async () => {
  const signInAgain = vi.fn<() => Promise<void>>(async () => {})
  const wrong = refusal('wrong-credentials')
  await expect(saveSigned(() => Promise.reject(wrong), signInAgain)).rejects.toBe(wrong)
  expect(signInAgain).not.toHaveBeenCalled()
})
