import { expect, it } from 'vitest'
import { describeChanges } from './describe-changes.ts'
import { NAMES } from './test-names.ts'

/** The fields of something that was not there before, each with its value. */
function said(after: unknown) {
  return describeChanges(null, after, NAMES).map((each) => [each.field, each.after])
}

it('says of each field that differs what was held before and what after', () => {
  const before = { name: 'Pat', publicName: null, closed: false, officer: 'liz-davenport' }
  const after = { name: 'Pat Team', publicName: 'Director', closed: false, officer: null }
  expect(describeChanges(before, after, NAMES)).toEqual([
    { field: 'Name', before: 'Pat', after: 'Pat Team' },
    { field: 'Officer', before: 'Liz Davenport', after: null },
    { field: 'Public name', before: null, after: 'Director' },
  ])
})

it.each([
  ['a day', { leftOn: '2021-07-03' }, 'Left on', '3 July 2021'],
  ['an instant', { expiresAt: '2022-07-01T23:30:00.000Z' }, 'Expires at', '2 Jul 2022 at 00:30'],
  ['a quarter', { period: '2021-22-Q2' }, 'Period', 'Quarter 2 2021/22'],
  ['a publication', { publication: 'cypf|2' }, 'Publication', 'Publication 2'],
  ['yes and no', { secondFactor: true }, 'Second factor', 'Yes'],
  ['a word', { state: 'no-longer-progressing' }, 'State', 'No longer progressing'],
  ['a title, which is left as it is', { title: 'so-called' }, 'Title', 'so-called'],
  ['a number', { value: '21.0' }, 'Value', '21.0'],
  ['a board', { board: 'cypf' }, 'Board', 'Children, Young People and Families Board'],
])('writes %s in words', (_, after, field, value) => {
  expect(said(after)).toEqual([[field, value]])
})

it('writes owners and roles a line each, as people know them', () => {
  const owners = [
    { officer: 'liz-davenport', deputy: false },
    { officer: 'sam-murtagh', deputy: true },
  ]
  const roles = [
    { role: 'administrator', board: null, service: null },
    { role: 'director', board: 'cypf', service: 'education' },
  ]
  expect(said({ owners, roles })).toEqual([
    ['Owners', 'Liz Davenport\nSam Murtagh (deputy)'],
    [
      'Roles',
      'Administrator\nDirector, Education, Inclusion and Provision, Children, Young People and Families Board',
    ],
  ])
})

it('names a field inside another with it', () => {
  expect(said({ target: { kind: 'absolute', value: '20' }, parts: [{ weight: 1 }] })).toEqual([
    ['Target › Kind', 'Absolute'],
    ['Target › Value', '20'],
    ['Parts 1 › Weight', '1'],
  ])
})

it('writes a lone value, and nothing where nothing was held', () => {
  expect(describeChanges(1, 2, NAMES)).toEqual([{ field: 'Value', before: '1', after: '2' }])
  expect(describeChanges(null, null, NAMES)).toEqual([])
})
