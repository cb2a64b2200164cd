import { Indicator } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { makeIndicator } from './make-indicator.ts'

it('is what the contract says an indicator is', () => {
  const indicator = makeIndicator()
  expect(Indicator.parse(indicator)).toEqual(indicator)
})
