import { expect, it } from 'vitest'
import { findFaults, readText } from '../testing/read-markup.ts'
import { renderNotFoundPage } from './render-not-found-page.tsx'

it('says that nothing is here, leads to what is, and stays out of search engines', () => {
  const html = renderNotFoundPage(null)
  expect(readText(html, '<h1')).toContain('Page not found')
  expect(html).toContain('<a href="/plain">See every published quarter</a>')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(findFaults(html)).toEqual([])
})
