import { expect, it } from 'vitest'
import { compareHeld } from './compare-held.ts'

it('says of each field whether it changed, was added or was removed', () => {
  const before = { name: 'Pat', officer: 'pat-team', closed: false }
  const after = { name: 'Pat Team', publicName: 'role', closed: false, officer: null }
  expect(compareHeld(before, after)).toEqual([
    { field: 'Name', before: 'Pat', after: 'Pat Team', change: 'Changed' },
    { field: 'Officer', before: 'pat-team', after: null, change: 'Removed' },
    { field: 'Closed', before: 'No', after: 'No', change: 'The same' },
    { field: 'Public name', before: null, after: 'role', change: 'Added' },
  ])
})

it('names a field inside another with it', () => {
  expect(compareHeld(null, { roles: [{ role: 'viewer', board: null }] })).toEqual([
    { field: 'Roles 1 › Role', before: null, after: 'viewer', change: 'Added' },
  ])
})

it('shows a list of words as one, and a lone value', () => {
  expect(compareHeld({ codes: ['A', 'B'] }, null)[0]).toMatchObject({ before: 'A, B' })
  expect(compareHeld(1, 2)).toEqual([
    { field: 'Value', before: '1', after: '2', change: 'Changed' },
  ])
})
