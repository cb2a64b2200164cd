import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt, POLICY } from '../../examples/build-case.ts'
import { findingsOf, saidOf } from '../../examples/build-return.ts'

const indicator = anIndicator({ smallNumbers: true })
const measure = aCase([figureAt('2021-22-Q2', '3')], { indicator })
const said = (why: string, noun: string | null = null) => saidOf(measure, { texts: { why }, noun })

test.each([
  'Three young people went missing more than once.',
  'We visited 4 children.',
  'The rise is due to two of the younger children.',
  'It fell from nine to four pupils.',
  'Ten families were seen, and one child moved away.',
  'In Quarter 2, three children were new.',
  'It is now 3.',
])('a small count is found in “%s”, and not repeated', (why) => {
  expect(said(why)).toEqual([
    'small-number-quoted: The text on why gives a count below 5, which may point at single people. Write “fewer than 5”, or leave it out.',
  ])
})

test('facts do not repeat it either', () => {
  const [found] = findingsOf(measure, { texts: { action: 'We visited 3 children.' } })
  expect(found).toMatchObject({ field: 'commentary', facts: { part: 'action', threshold: 5 } })
  expect(Object.keys(found?.facts ?? {})).toEqual(['part', 'threshold'])
})

test('what the definition counts is looked for', () => {
  expect(said('There were 3 exclusions.', 'exclusions')).toHaveLength(1)
  expect(said('There were 3 exclusions.')).toEqual([])
})

test.each([
  ['a count of five', 'Five children were new.'],
  ['none', 'Zero children were new.'],
  ['a larger count', 'There were 43 children.'],
  ['a year of school', 'Most were year 4 pupils, or in years 3 and 4 pupils.'],
  ['a key stage', 'This helps key stage 2 pupils.'],
  ['a share', '1 in 4 children came back.'],
  ['an age', 'This is for age 3 children.'],
  ['a percentage', 'That is 3% of children.'],
  ['a decimal', 'Each worker has 12.4 cases.'],
  ['something else', 'Four visits are to come in Quarter 3.'],
  ['fewer than the threshold', 'Fewer than 5 children were new.'],
])('nothing is said of %s: “%s”', (_, why) => {
  expect(said(why)).toEqual([])
})

test('nothing is said where small numbers are not protected', () => {
  const open = aCase([figureAt('2021-22-Q2', '3')])
  expect(saidOf(open, { texts: { why: 'Three children were new.' } })).toEqual([])
})

test('the board’s threshold holds', () => {
  const policy = { ...POLICY, smallNumberThreshold: 10 }
  const texts = { why: 'Nine children were new.' }
  expect(saidOf({ ...measure, policy }, { texts })[0]).toContain('a count below 10')
})

test('a share is no count of people', () => {
  const definitions = [aDefinition({ unit: '%' })]
  const share = aCase([], { indicator: anIndicator({ smallNumbers: true, definitions }) })
  expect(saidOf(share, { texts: { why: 'It is now 3%.' } })).toEqual([])
})
