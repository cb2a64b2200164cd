import { ApiError } from '@quarterdeck/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserStore } from './browser-store.ts'
import { keepParts } from './keep-parts.ts'
import type { Held } from './part.ts'

const NOTHING: Held<string> = {
  version: 0,
  savedAt: null,
  savedBy: null,
  isYours: false,
  content: '',
}
const AT = '2022-01-10T10:42:00.000Z'

type Save = (
  part: string,
  version: number,
  content: string,
) => Promise<{ version: number; savedAt: string }>

function memory() {
  const texts = new Map<string, string>()
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
    size: () => texts.size,
  }
}

function problem(status: number, code: string, held?: unknown) {
  return new ApiError(status, { type: '', title: '', status, code, detail: 'No.', held })
}

function setUp(storage = memory()) {
  const save = vi.fn<Save>(async (_part, version) => ({ version: version + 1, savedAt: AT }))
  const signInAgain = vi.fn<() => Promise<void>>(async () => undefined)
  const keeper = keepParts<string>({
    store: browserStore({ account: 'liz', subject: 'cypf' }, () => storage),
    save,
    readContent: (_part, raw) => (typeof raw === 'string' ? raw : null),
    name: 'Liz',
    signInAgain,
    onSaved: () => undefined,
  })
  keeper.hold('return', NOTHING)
  return { keeper, save, signInAgain, storage, part: () => keeper.snapshot().get('return') }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is typed', () => {
  it('is kept at once, and saved once after a pause', async () => {
    const { keeper, save, storage } = setUp()
    keeper.change('return', () => '3')
    keeper.change('return', () => '38')
    expect(storage.size()).toBe(1)
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect(save.mock.calls).toEqual([['return', 0, '38']])
    expect(storage.size()).toBe(0)
  })

  it('is found again by the next page where this one ended before it was saved', () => {
    const { keeper, storage } = setUp()
    keeper.change('return', () => '38')
    expect(setUp(storage).part()?.content).toBe('38')
  })

  it('is not found by another account', () => {
    const storage = memory()
    setUp(storage).keeper.change('return', () => '38')
    const other = browserStore({ account: 'sam', subject: 'cypf' }, () => storage)
    expect(other.read('return')).toBeNull()
  })

  it('would be lost only where the browser cannot keep it', () => {
    const full = { ...memory(), setItem: () => expect.unreachable('no room') }
    const { keeper } = setUp(full)
    expect(keeper.wouldLose()).toBe(false)
    keeper.change('return', () => '38')
    expect(keeper.wouldLose()).toBe(true)
  })
})

describe('a save that fails', () => {
  it('is tried again until there is a connection', async () => {
    const { keeper, save, part } = setUp()
    save.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    keeper.change('return', () => '38')
    await vi.advanceTimersByTimeAsync(1000)
    expect(part()?.trouble).toEqual({ kind: 'no-connection' })
    await vi.advanceTimersByTimeAsync(6000)
    expect(part()?.held.version).toBe(1)
  })

  it('asks to sign in where the session has ended, and then goes on', async () => {
    const { keeper, save, signInAgain, part } = setUp()
    save.mockRejectedValueOnce(problem(401, 'sign-in-needed'))
    keeper.change('return', () => '38')
    await vi.advanceTimersByTimeAsync(1000)
    expect(signInAgain).toHaveBeenCalledOnce()
    expect(part()?.held.content).toBe('38')
  })

  it('shows what somebody else saved, and saves nothing before it is settled', async () => {
    const { keeper, save, part } = setUp()
    const theirs = { version: 1, savedAt: AT, savedBy: 'Sam', isYours: false, content: '40' }
    save.mockRejectedValueOnce(problem(409, 'conflict', theirs))
    keeper.change('return', () => '38')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(part()?.theirs).toEqual(theirs)
    expect(save).toHaveBeenCalledOnce()
    keeper.settle('return', '38')
    await vi.advanceTimersByTimeAsync(1000)
    expect(save).toHaveBeenLastCalledWith('return', 1, '38')
  })

  it('is not tried again where the server refuses it', async () => {
    const { keeper, save, part } = setUp()
    save.mockRejectedValueOnce(problem(409, 'conflict'))
    keeper.change('return', () => '38')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(part()?.trouble).toEqual({ kind: 'refused', message: 'No.' })
    expect(save).toHaveBeenCalledOnce()
  })
})

it('sends what waits when the page is left', async () => {
  const { keeper, save, storage } = setUp()
  keeper.change('return', () => '38')
  keeper.close()
  await vi.advanceTimersByTimeAsync(0)
  expect(save).toHaveBeenCalledOnce()
  expect(storage.size()).toBe(0)
})
