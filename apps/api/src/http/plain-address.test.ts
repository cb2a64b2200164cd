import { expect, it } from 'vitest'
import { findPlainAddress, pointToPlain } from './plain-address.ts'

it.each([
  ['/boards/cypf/2021-22-Q2', '/plain/cypf/2021-22-Q2'],
  ['/boards/cypf/2021-22-Q2?as=latest', '/plain/cypf/2021-22-Q2?as=latest'],
  ['/boards/cypf/2021-22-Q2?status=red', '/plain/cypf/2021-22-Q2'],
  ['/boards/cypf/2021-22-Q2?issue=4', '/plain/cypf/2021-22-Q2?issue=4'],
  ['/boards/cypf/2021-22-Q2?issue=4">', '/plain/cypf/2021-22-Q2'],
  ['/indicators/referral-rate?board=cypf&period=2019-20-Q1', '/plain/cypf/2019-20-Q1'],
  ['/indicators/referral-rate?board=cypf', '/plain'],
  ['/boards/cypf', '/plain'],
  ['/measures?board=cypf', '/plain'],
  ['/', '/plain'],
])('without scripts, %s is read at %s', (url, address) => {
  expect(findPlainAddress(url)).toBe(address)
})

it.each([
  '/boards/"><script>/2021-22-Q2',
  '/boards/cypf/2021-22-Q2%22%3E',
  '/boards/cypf/2021-22-Q9',
  '/boards/../2021-22-Q2',
  '/boards/CYPF/2021-22-Q2',
])('nothing of %s gets into a page', (url) => {
  expect(findPlainAddress(url)).toBe('/plain')
})

it('turns every link to the plain pages, and leaves all else alone', () => {
  const page = '<meta content="0; url=/plain"><a href="/plain">Read</a><a href="/plainly">No</a>'
  expect(pointToPlain(page, '/plain/cypf/2021-22-Q2')).toBe(
    '<meta content="0; url=/plain/cypf/2021-22-Q2">' +
      '<a href="/plain/cypf/2021-22-Q2">Read</a><a href="/plainly">No</a>',
  )
})
