import { expect, it } from 'vitest'
import { missingReferences } from './doc-references.ts'

const there = new Set(['packages/judgement', 'docs/decisions/0001-runtime.md', 'README.md'])

function missing(text: string): string[] {
  return missingReferences('docs/guide.md', text, (path) => there.has(path))
}

it.each([
  ['a path in a code span', 'See `packages/judgment`.', ['packages/judgment']],
  ['a link', '[why](decisions/0009-gone.md)', ['docs/decisions/0009-gone.md']],
  [
    'a link to a part of a page',
    '[why](decisions/0009-gone.md#cost)',
    ['docs/decisions/0009-gone.md'],
  ],
])('finds %s that leads nowhere', (_what, text, expected) => {
  expect(missing(text)).toEqual(expected)
})

it.each([
  ['a path that exists', 'See `packages/judgement`.'],
  ['a link that leads somewhere', '[why](decisions/0001-runtime.md) and [home](../README.md)'],
  ['a file made by the build', 'The server is `apps/api/dist/server.js`.'],
  ['a path with a placeholder', 'One folder each: `apps/api/src/<capability>`.'],
  ['a command', 'Run `npm run verify`.'],
  ['an address', '[GOV.UK](https://www.gov.uk/) and [the API](/api/docs)'],
  ['an example in a block', '```\n`packages/nothing`\n```'],
])('leaves %s alone', (_what, text) => {
  expect(missing(text)).toEqual([])
})
