import { describe, expect, it } from 'vitest'
import {
  beginPart,
  beginSaving,
  endSaving,
  failSaving,
  type Held,
  isUnsaved,
  isWaiting,
  meetHeld,
  settlePart,
  typeInto,
} from './part.ts'

function held(version: number, content: string, savedBy = 'Liz Davenport'): Held<string> {
  return { version, content, savedAt: '2022-01-10T09:00:00.000Z', savedBy, isYours: false }
}

const AT = '2022-01-10T10:42:00.000Z'

describe('a part that begins', () => {
  it('is as the server has it where the browser kept nothing', () => {
    const part = beginPart(held(1, '38'), null)
    expect(part.content).toBe('38')
    expect(isUnsaved(part)).toBe(false)
  })

  it('goes on with what the browser kept of the same version', () => {
    const part = beginPart(held(1, '38'), { version: 1, content: '39', sent: [] })
    expect(part.content).toBe('39')
    expect(isWaiting(part)).toBe(true)
  })

  it('stands beside what somebody else saved since', () => {
    const part = beginPart(held(2, '40'), { version: 1, content: '39', sent: [] })
    expect(part.theirs).toEqual(held(2, '40'))
    expect(part.content).toBe('39')
    expect(isWaiting(part)).toBe(false)
  })

  it('goes on from its own save that was never answered', () => {
    const part = beginPart(held(2, '3'), { version: 1, content: '39', sent: ['3'] })
    expect(part.theirs).toBeNull()
    expect(part.held.version).toBe(2)
    expect(isWaiting(part)).toBe(true)
  })

  it('has nothing to save where the server has it already', () => {
    const part = beginPart(held(2, '39'), { version: 1, content: '39', sent: [] })
    expect(isUnsaved(part)).toBe(false)
  })
})

describe('saving', () => {
  const typed = typeInto(beginPart(held(1, ''), null), '38', true)

  it('ends with what was sent, and leaves what was typed meanwhile unsaved', () => {
    const busy = typeInto(beginSaving(typed), '381', true)
    const part = endSaving(busy, { version: 2, savedAt: AT }, 'Liz')
    expect(part.held).toEqual({
      version: 2,
      savedAt: AT,
      savedBy: 'Liz',
      isYours: true,
      content: '38',
    })
    expect(part.content).toBe('381')
    expect(isWaiting(part)).toBe(true)
  })

  it('waits to be sent again after a lost connection', () => {
    const part = failSaving(beginSaving(typed), { kind: 'no-connection' })
    expect(isWaiting(part)).toBe(true)
    expect(part.sent).toEqual(['38'])
  })

  it('waits for somebody to sign in after the session has ended', () => {
    const part = failSaving(beginSaving(typed), { kind: 'signed-out' })
    expect(isWaiting(part)).toBe(false)
    expect(isUnsaved(part)).toBe(true)
  })

  it('is tried again when more is typed after a refusal', () => {
    const refused = failSaving(beginSaving(typed), { kind: 'refused', message: 'No.' })
    expect(isWaiting(refused)).toBe(false)
    expect(isWaiting(typeInto(refused, '3', true))).toBe(true)
  })
})

describe('a version that somebody else saved', () => {
  it('is taken where nothing is typed here', () => {
    const part = meetHeld(beginPart(held(1, '38'), null), held(2, '40', 'Sam Murtagh'))
    expect(part.content).toBe('40')
    expect(part.theirs).toBeNull()
  })

  it('stands beside what is typed here, and nothing is saved until it is settled', () => {
    const typed = beginSaving(typeInto(beginPart(held(1, '38'), null), '39', true))
    const part = meetHeld(typed, held(2, '40', 'Sam Murtagh'))
    expect(part.content).toBe('39')
    expect(part.theirs?.content).toBe('40')
    expect(isWaiting(part)).toBe(false)
  })

  it('is continued by what was chosen', () => {
    const typed = typeInto(beginPart(held(1, '38'), null), '39', true)
    const part = settlePart(meetHeld(typed, held(2, '40')), '39', true)
    expect(part.held.version).toBe(2)
    expect(isWaiting(part)).toBe(true)
  })

  it('needs no further save where theirs was taken', () => {
    const typed = typeInto(beginPart(held(1, '38'), null), '39', true)
    const part = settlePart(meetHeld(typed, held(2, '40')), '40', true)
    expect(isUnsaved(part)).toBe(false)
  })
})
