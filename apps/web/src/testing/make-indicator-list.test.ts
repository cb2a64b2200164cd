import { IndicatorList } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { makeIndicatorList } from './make-indicator-list.ts'

it('is what the contract says a list of indicators is', () => {
  const list = makeIndicatorList()
  expect(IndicatorList.parse(list)).toEqual(list)
})
