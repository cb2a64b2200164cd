import { expect, it } from 'vitest'
import { checkOrigin } from './check-origin.ts'

const ADDRESS = 'https://scorecard.halton.example'

it.each([
  ['the host that was asked', 'http://deck.local:4000', 'deck.local:4000', null],
  ['it by https through a proxy', 'https://deck.local', 'deck.local', null],
  ['the public address', ADDRESS, '10.0.0.7:4000', ADDRESS],
])('lets a change pass that comes from %s', (_, origin, host, address) => {
  expect(() => checkOrigin({ headers: { origin }, host }, address)).not.toThrow()
})

it.each([
  ['another site', 'https://evil.example', 'deck.local', null],
  ['another port of the host', 'http://deck.local:8080', 'deck.local:4000', null],
  ['nowhere', undefined, 'deck.local', null],
  ['a page without an origin', 'null', 'deck.local', null],
  ['what is no address', 'deck.local', 'deck.local', null],
  ['another host than the public one', 'https://deck.local', 'deck.local', ADDRESS],
  ['the public host without https', 'http://scorecard.halton.example', 'deck.local', ADDRESS],
])('refuses a change that comes from %s', (_, origin, host, address) => {
  expect(() => checkOrigin({ headers: { origin }, host }, address)).toThrow('pages of Quarterdeck')
})
