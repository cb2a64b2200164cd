import { expect, it } from 'vitest'
import { beginPart, beginSaving, failSaving, meetHeld, type Part, typeInto } from './part.ts'
import { saySaved } from './say-saved.ts'

const NOW = '2022-01-10T12:00:00.000Z'
const HELD = {
  version: 1,
  savedAt: '2022-01-10T10:42:00.000Z',
  savedBy: 'Liz',
  isYours: true,
  content: '38',
}
const SAVED: Part<string> = beginPart(HELD, null)
const TYPED = typeInto(SAVED, '39', true)

it('says when it was saved, by the clock', () => {
  expect(saySaved([SAVED], NOW).text).toBe('Saved at 10:42.')
})

it('says the day of an earlier save', () => {
  expect(saySaved([SAVED], '2022-01-11T12:00:00.000Z').text).toBe('Saved 10 Jan 2022 at 10:42.')
})

it('says that nothing is saved yet', () => {
  const untouched = beginPart({ ...HELD, version: 0, savedAt: null }, null)
  expect(saySaved([untouched], NOW).kind).toBe('nothing')
})

it('says that it is kept without a connection, though another part is saved', () => {
  const lost = failSaving(beginSaving(TYPED), { kind: 'no-connection' })
  expect(saySaved([SAVED, lost], NOW).text).toBe(
    'Kept in this browser; not saved yet: no connection.',
  )
})

it('says that one is signed out', () => {
  const out = failSaving(beginSaving(TYPED), { kind: 'signed-out' })
  expect(saySaved([out], NOW).text).toContain('Not saved: you are signed out.')
})

it('says why the server refused', () => {
  const refused = failSaving(beginSaving(TYPED), { kind: 'refused', message: 'It is handed in.' })
  expect(saySaved([refused], NOW).text).toContain('Not saved: It is handed in.')
})

it('warns where the browser cannot keep it', () => {
  expect(saySaved([typeInto(SAVED, '39', false)], NOW).kind).toBe('lost')
})

it.each([
  ['somebody else saved it too', false, 'somebody else saved this too'],
  ['one saved it in another window', true, 'you saved this in another window too'],
])('asks to choose where %s', (_, isYours, words) => {
  const both = meetHeld(TYPED, { ...HELD, version: 2, isYours, content: '40' })
  expect(saySaved([SAVED, both], NOW)).toEqual({
    kind: 'both',
    text: `Not saved yet: ${words}. Choose what to keep.`,
  })
})
