import { ApiError, ContractError } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { describeFault } from './describe-fault.ts'

it.each([
  ['an unknown board', new ApiError(404, undefined), 'not-found'],
  ['a malformed quarter', new ApiError(400, undefined), 'not-found'],
  ['a fault of the server', new ApiError(500, undefined), 'server'],
  ['an answer that breaks the contract', new ContractError('no body'), 'server'],
  ['no connection', new TypeError('Failed to fetch'), 'no-connection'],
])('tells %s apart', (_, error, fault) => {
  expect(describeFault(error)).toBe(fault)
})
