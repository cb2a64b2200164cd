import type { Policy } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { describePolicy, formatShare } from './describe-policy.ts'

const policy: Policy = {
  version: 2,
  from: '2018-04-01',
  toleranceRelative: '0.05',
  toleranceCountMinimum: '1',
  direction: 'same-period-last-year',
  deadBand: null,
  smallNumberThreshold: 5,
}

it.each([
  ['0.05', '5%'],
  ['0.025', '2.5%'],
  ['0.07', '7%'],
])('writes the share %s as %s', (share, words) => {
  expect(formatShare(share)).toBe(words)
})

it('says the tolerance, the comparison, the small numbers and the version', () => {
  const words = describePolicy(policy).join(' ')
  expect(words).toContain('A miss of up to 5% of the target is amber')
  expect(words).toContain('the same period last year')
  expect(words).toContain('Any difference that survives rounding')
  expect(words).toContain('from 1 to 4')
  expect(words).toContain('version 2 of the policy, in force from 1 April 2018')
})

it('says how wide the dead band is where the board has one', () => {
  expect(describePolicy({ ...policy, deadBand: '0.01' }).join(' ')).toContain(
    'A difference of up to 1% counts as the same.',
  )
})
