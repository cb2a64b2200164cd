import { expect, it } from 'vitest'
import { findFaults } from './read-markup.ts'

it.each([
  ['<p>One<b>two</b></p>', 0],
  ['<p>One<b>two</p></b>', 1],
  ['<p>One', 1],
  ['<p>One</p></div>', 1],
])('finds what is not closed, or closed out of turn, in %s', (html, faults) => {
  expect(findFaults(`<!doctype html>${html}`).slice(0, 1)).toHaveLength(faults)
})
