import { expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

const OURS = 'https://deck.example'

it.each(['/people?q=pat', '/boards/cypf/2021-22-Q2#objective-PED01', '/'])(
  'leads on to %s, which is ours',
  (to) => {
    expect(ownPath(to, OURS)).toBe(to)
  },
)

it.each([
  '//evil.example/people',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'people',
  undefined,
])('leads to the front page instead of %s', (to) => {
  expect(ownPath(to, OURS)).toBe('/')
})
