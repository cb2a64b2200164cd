import { ApiError } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { listFaults } from './list-faults.ts'

function refusal(path: string) {
  const errors = [{ path, message: 'Enter the figure.', code: 'blank' }]
  return new ApiError(400, { type: '', title: '', status: 400, code: 'invalid', errors })
}

it('leads to the field of a figure', () => {
  const { listed, byPath } = listFaults(refusal('/body/figures/0/value'), 'liz-davenport')
  expect(listed).toEqual([{ field: 'return-figures-0-value', message: 'Enter the figure.' }])
  expect(byPath).toEqual({ 'figures/0/value': 'Enter the figure.' })
})

it('says of which figure it is, where there are several', () => {
  const { listed } = listFaults(refusal('/body/figures/1/value'), null, ['Boys', 'Girls'])
  expect(listed[0]?.message).toBe('Girls: Enter the figure.')
})

it('leads to the reader’s own commentary', () => {
  const { listed } = listFaults(refusal('/body/commentary/why'), 'liz-davenport')
  expect(listed[0]?.field).toBe('liz-davenport-why')
})

it('says what is about no field without a link', () => {
  expect(listFaults(new TypeError('Failed to fetch'), null).listed[0]?.field).toBeNull()
})
