import { expect, it } from 'vitest'
import { acceptedEncodings, choose } from './accept-encoding.ts'
import type { Representation } from './representations.ts'

it.each([
  ['gzip, deflate, br', ['br', 'gzip', 'identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['GZIP', ['gzip', 'identity']],
  ['br;q=0.5, gzip;q=0.9', ['gzip', 'br', 'identity']],
  ['br;q=0, gzip', ['gzip', 'identity']],
  ['identity', ['identity']],
  ['identity, gzip;q=0.5', ['identity', 'gzip']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0', []],
  ['identity;q=0, br', ['br']],
  ['deflate', ['identity']],
  ['', ['identity']],
  [' , ;q=1', ['identity']],
])('reads "%s" as %j', (header, expected) => {
  expect(acceptedEncodings(header)).toEqual(expected)
})

it('takes a reader that says nothing to want no compression', () => {
  expect(acceptedEncodings(undefined)).toEqual(['identity'])
})

const form = (etag: string): Representation => ({
  body: '',
  etag,
  headers: [],
  headersUnmodified: [],
})

it('gives the plain form where the wanted one was not made', () => {
  const offered = { identity: form('plain') }
  expect(choose('br', offered).etag).toBe('plain')
})

it('gives the plain form to a reader that refuses them all', () => {
  const offered = { identity: form('plain'), br: form('br') }
  expect(choose('*;q=0', offered).etag).toBe('plain')
})
