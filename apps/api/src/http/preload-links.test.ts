import { expect, it } from 'vitest'
import { type Manifest, preloadLinks } from './preload-links.ts'

const MANIFEST: Manifest = {
  'index.html': { file: 'assets/index-1.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react-2.js' },
  '_text.js': { file: 'assets/text-3.js', imports: ['_react.js', '_text.js'] },
  'src/routes/indicator-view.tsx': {
    file: 'assets/indicator-4.js',
    css: ['assets/indicator-5.css'],
    imports: ['index.html', '_react.js', '_text.js'],
  },
}

it('names what shows a measure, its styles and what it imports, but not what is fetched anyhow', () => {
  expect(preloadLinks(MANIFEST, '/indicators/referral-rate?board=cypf')).toBe(
    '<link rel="modulepreload" crossorigin href="/assets/indicator-4.js">' +
      '<link rel="preload" as="style" crossorigin href="/assets/indicator-5.css">' +
      '<link rel="modulepreload" crossorigin href="/assets/text-3.js">',
  )
})

it.each([
  ['the scorecard, which the first module shows', '/boards/cypf/2021-22-Q2'],
  ['an address that shows nothing', '/indicators/a/b'],
  ['a view that this build does not have', '/measures?board=cypf'],
])('names nothing for %s', (_, url) => {
  expect(preloadLinks(MANIFEST, url)).toBe('')
})
