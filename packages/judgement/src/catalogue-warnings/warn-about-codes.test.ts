import { expect, test } from 'vitest'
import { warnAboutCodes } from './warn-about-codes.ts'

const NEXT = { id: 'b', code: 'PED06e', title: 'Visit schools' }

test('each milestone that shares a code is warned, naming both', () => {
  const warnings = warnAboutCodes('milestone', [
    { id: 'a', code: 'PED06d', title: 'Find places' },
    NEXT,
    { id: 'c', code: 'PED06d', title: 'Support providers' },
  ])
  const shared = {
    code: 'duplicate-code',
    sentence: '2 milestones bear the code PED06d: ‘Find places’ and ‘Support providers’.',
    severity: 'warning',
  }
  expect([...warnings]).toEqual([
    ['a', shared],
    ['c', shared],
  ])
})

test('spaces and capitals make no other code', () => {
  const warnings = warnAboutCodes('measure', [
    { id: 'a', code: 'PED03 01', title: 'In care' },
    { id: 'c', code: 'ped0301', title: 'Placed' },
    { id: 'd', code: 'PED03 01', title: 'Fostered' },
  ])
  expect(warnings.get('d')?.sentence).toBe(
    '3 measures bear the code PED03 01 and ped0301: ‘In care’, ‘Placed’ and ‘Fostered’.',
  )
})

test('codes of their own bear no warning', () => {
  expect(warnAboutCodes('milestone', [NEXT, { ...NEXT, id: 'c', code: 'PED06f' }]).size).toBe(0)
})
