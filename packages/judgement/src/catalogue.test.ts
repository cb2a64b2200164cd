import { expect, test } from 'vitest'
import { aDefinition, anIndicator, aTarget } from '../examples/build-case.ts'
import { addsUp, definitionOf } from './catalogue.ts'
import { targetFor } from './measure-case.ts'

test('a definition is found by its version, and one that is not there is refused', () => {
  const indicator = anIndicator({ definitions: [aDefinition(), aDefinition({ version: 2 })] })
  expect(definitionOf(indicator, 2).version).toBe(2)
  expect(() => definitionOf(indicator, 3)).toThrow(
    'residential-placements has no definition version 3',
  )
})

test.each([
  ['single', false],
  ['sum', true],
  ['headline', true],
  ['each', false],
] as const)('the components of a measure judged as %s come to a total: %s', (combine, does) => {
  expect(addsUp({ combine })).toBe(does)
})

test('a component has its own target, else the measure’s, else none', () => {
  const whole = { component: null, target: aTarget({ value: '1' }) }
  const own = { component: 'A', target: aTarget({ value: '2' }) }
  expect(targetFor([whole, own], 'A')?.value).toBe('2')
  expect(targetFor([whole, own], 'B')?.value).toBe('1')
  expect(targetFor([own], 'B')).toBeNull()
})
