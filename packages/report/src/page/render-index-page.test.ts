import { expect, it } from 'vitest'
import { makePublished } from '../testing/make-quarter.ts'
import { findFaults, readAttribute, readText } from '../testing/read-markup.ts'
import { renderIndexPage } from './render-index-page.tsx'

const board = { id: 'test', name: 'Test Board', codePrefix: 'TST' }
const quiet = { id: 'quiet', name: 'Quiet Board', codePrefix: 'QUI' }

it('lists the published quarters of every board, each as published and with the latest figures', () => {
  const periods = ['2021-22-Q2', '2021-22-Q1'].map(makePublished)
  const html = renderIndexPage({ boards: [{ board, periods }], council: null })
  expect(readText(html, '<section', '</section>')).toContain(
    'Test Board Quarter 2 2021/22 1 July to 30 September 2021 · Published 24 January 2022 Latest figures of Quarter 2 2021/22',
  )
  expect(readAttribute(html, 'href').filter((href) => href.startsWith('/plain/test'))).toEqual([
    '/plain/test/2021-22-Q2',
    '/plain/test/2021-22-Q2?as=latest',
    '/plain/test/2021-22-Q1',
    '/plain/test/2021-22-Q1?as=latest',
  ])
  expect(findFaults(html)).toEqual([])
})

it('says where the red watch is that a reader without scripts asked for', () => {
  const html = renderIndexPage({ boards: [{ board: quiet, periods: [] }], council: null })
  expect(readText(html)).toContain('The red watch, what is red across all boards, needs JavaScript')
})

it('says that a board has published nothing', () => {
  const html = renderIndexPage({ boards: [{ board: quiet, periods: [] }], council: null })
  expect(readText(html)).toContain('Quiet Board Nothing is published yet.')
})

it('says that there is no board', () => {
  const html = renderIndexPage({ boards: [], council: null })
  expect(readText(html)).toContain('No board is set up yet, so nothing is published.')
})
