import { expect, it, vi } from 'vitest'
import { createVersionCache } from './version-cache.ts'

type Value = { readonly text: string }

const cacheOf = (maxBytes: number) =>
  createVersionCache<Value>(maxBytes, (value) => value.text.length)

const make = (text: string) => vi.fn<() => Promise<Value>>(async () => ({ text }))

it('makes a value once for a version', async () => {
  const cache = cacheOf(100)
  const first = make('one')
  const second = make('two')
  await cache.get('a', '1', first)
  expect(await cache.get('a', '1', second)).toEqual({ text: 'one' })
  expect(second).not.toHaveBeenCalled()
})

it('makes a value anew for another version', async () => {
  const cache = cacheOf(100)
  await cache.get('a', '1', make('one'))
  expect(await cache.get('a', '2', make('two'))).toEqual({ text: 'two' })
  expect(cache.held('a', '1')).toBeUndefined()
  expect(cache.bytes()).toBe(3)
})

it('lets all who ask while it is being made share it', async () => {
  const cache = cacheOf(100)
  const only = make('one')
  const asked = [cache.get('a', '1', only), cache.get('a', '1', only), cache.get('a', '1', only)]
  await Promise.all(asked)
  expect(only).toHaveBeenCalledTimes(1)
})

it('keeps no failure', async () => {
  const cache = cacheOf(100)
  const failing = cache.get('a', '1', () => Promise.reject(new Error('stop')))
  await expect(failing).rejects.toThrow('stop')
  expect(await cache.get('a', '1', make('one'))).toEqual({ text: 'one' })
})

it('drops what was used longest ago when there is too much', async () => {
  const cache = cacheOf(10)
  await cache.get('a', '1', make('aaaa'))
  await cache.get('b', '1', make('bbbb'))
  cache.held('a', '1')
  await cache.get('c', '1', make('cccc'))
  expect(cache.held('a', '1')).toEqual({ text: 'aaaa' })
  expect(cache.held('b', '1')).toBeUndefined()
  expect(cache.bytes()).toBe(8)
})

it('gives out what is too large to keep, and keeps it not', async () => {
  const cache = cacheOf(3)
  expect(await cache.get('a', '1', make('aaaa'))).toEqual({ text: 'aaaa' })
  expect(cache.bytes()).toBe(0)
})

it('does not keep an old version that is done after a newer one', async () => {
  const cache = cacheOf(100)
  const slow = Promise.withResolvers<Value>()
  const old = cache.get('a', '1', () => slow.promise)
  await cache.get('a', '2', make('new'))
  slow.resolve({ text: 'old' })
  expect(await old).toEqual({ text: 'old' })
  expect(cache.held('a', '2')).toEqual({ text: 'new' })
  expect(cache.bytes()).toBe(3)
})
