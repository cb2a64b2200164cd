import { expect, test } from 'vitest'
import { aCase } from '../../examples/build-case.ts'
import { findingsOf, saidOf, someTexts } from '../../examples/build-return.ts'
import { likenessOf } from './repeated-text.ts'
import { wordsOf } from './texts.ts'

const WHY = 'The pandemic has delayed training, and an ambassador has been recruited.'
const LONGER =
  'The pandemic has delayed training, and an ambassador has been recruited to help the schools that asked for it'
const measure = aCase([])

test('last quarter’s text is found again, however it is spaced and punctuated', () => {
  const lastTexts = {
    why: 'the pandemic has  delayed training – and an ambassador has been recruited',
  }
  expect(saidOf(measure, { texts: { why: WHY }, lastTexts })).toEqual([
    'repeated-text: The text on why is the same as that of last quarter.',
  ])
})

test('another measure’s text is found again', () => {
  const otherTexts = [{ code: 'PED03 02', texts: someTexts({ action: WHY }) }]
  expect(saidOf(measure, { texts: { action: WHY }, otherTexts })).toEqual([
    'repeated-text: The text on what is being done is the same as that of PED03 02.',
  ])
})

test('so is a text with a few words changed', () => {
  const given = { texts: { why: `${LONGER} in Quarter 2.` }, lastTexts: { why: `${LONGER}.` } }
  const [found] = findingsOf(measure, given)
  expect(found?.message).toBe('The text on why is 91% the same as that of last quarter.')
  expect(found).toMatchObject({
    field: 'commentary',
    facts: { part: 'why', of: 'last quarter', likeness: 34 / 37 },
  })
})

test('the likest is named', () => {
  const otherTexts = [
    { code: 'PED03 01', texts: someTexts({ why: `${LONGER} soon` }) },
    { code: 'PED03 02', texts: someTexts({ why: LONGER }) },
  ]
  expect(saidOf(measure, { texts: { why: LONGER }, otherTexts })[0]).toContain('PED03 02')
})

test.each([
  ['another text', WHY, { why: 'Referrals are watched closely, and the reasons are analysed.' }],
  ['a few words', 'On track for the year.', { why: 'On track for the year.' }],
  [
    'a short text that is nearly the same',
    'Up by 9 points and close to the average',
    { why: 'Up by 9 points and close to the aim' },
  ],
  ['no text', '', { why: '' }],
  ['no earlier text', WHY, null],
  ['what was said of what is being done', WHY, { action: WHY }],
])('nothing is said of %s', (_, why, lastTexts) => {
  expect(saidOf(measure, { texts: { why }, lastTexts })).toEqual([])
})

test('nothing is said of a day by when that stays', () => {
  const byWhen = 'By the end of the financial year, on 31 March 2022'
  expect(saidOf(measure, { texts: { byWhen }, lastTexts: { byWhen } })).toEqual([])
})

test('four of five runs of three words on either side are 80%', () => {
  const likeness = likenessOf(wordsOf('a b c d e f g'), wordsOf('a b c d e f h'))
  expect(likeness).toBe(0.8)
})
