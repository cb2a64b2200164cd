import { expect, test } from 'vitest'
import { claimedMovement } from './claimed-movement.ts'

const RATE = { unit: '%', noun: null }
const COUNT = { unit: 'count', noun: 'plans' }

/** By a figure of either kind: a text calls a percentage a rate, and a count a number. */
const read = (text: string) => claimedMovement(text, RATE) ?? claimedMovement(text, COUNT)

test.each([
  ['The rate went up in Quarter 2.', 'higher'],
  ['The number of plans has increased since last year.', 'higher'],
  ['The number entering care goes on rising.', 'higher'],
  ['Numbers continue to grow, as more families ask for help.', 'higher'],
  ['The number is down from 347 in the year before.', 'lower'],
  ['All of these are down on the year before.', 'lower'],
  ['The rate has fallen steadily since last year, and more staff have joined.', null],
  ['The rate has fallen steadily since last year, and staff have joined.', 'lower'],
  ['The share goes on falling.', 'lower'],
  ['The average is slightly lower than last quarter.', 'lower'],
  ['Performance has improved.', 'better'],
  ['The trend is improving.', 'better'],
  ['Results are better than last year.', 'better'],
  ['Performance has deteriorated since the last quarter.', 'worse'],
  ['The position has worsened.', null],
  ['This has got worse.', 'worse'],
])('“%s” says %s', (text, kind) => {
  expect(read(text)?.kind ?? null).toBe(kind)
})

test.each([
  ['a negation', 'The rate has not improved.'],
  ['a contraction', 'The number hasn’t fallen.'],
  ['an aim', 'We aim to increase the number of visits.'],
  ['a target', 'The target has increased to 85%.'],
  ['what is expected', 'The number is expected to be down on last year.'],
  ['what may be', 'The number may have increased.'],
  ['something else', 'Applications have risen sharply.'],
  ['a part', 'The number in primary schools has fallen, in secondary schools it has risen.'],
  ['both ways', 'The number fell. It has risen again in the last weeks.'],
  ['better and worse', 'Performance has improved. Some say that it is worse.'],
  ['what was reduced by it', 'This reduced the pressure on schools.'],
  ['another place', 'The national rate has risen.'],
  ['a comparison with others', 'The rate is higher than the national average.'],
  ['another time', 'The number rose in 2019/20.'],
  ['what is up to a limit', 'The number is up to 5 a week.'],
  ['what declined', 'More interviews were declined.'],
  ['nothing', ''],
])('of %s nothing is read: “%s”', (_, text) => {
  expect(read(text)).toBeNull()
})

test('what is counted is another name for the figure', () => {
  const text = 'Suspensions have increased.'
  const claim = { kind: 'higher', words: 'increased' }
  expect(claimedMovement(text, { unit: 'count', noun: 'suspensions' })).toEqual(claim)
  expect(read(text)).toBeNull()
})

test('the number of something else is another number', () => {
  expect(claimedMovement('The number of plans has increased.', COUNT)?.kind).toBe('higher')
  expect(claimedMovement('The number of staff has increased.', COUNT)).toBeNull()
  expect(claimedMovement('The number of plans has increased.', RATE)).toBeNull()
})

test('a rate is not what a count is called, and the gap is that of points alone', () => {
  expect(claimedMovement('The rate has increased.', COUNT)).toBeNull()
  expect(claimedMovement('The gap has grown.', RATE)).toBeNull()
  expect(claimedMovement('The gap has grown.', { unit: 'points', noun: null })?.kind).toBe('higher')
})

test('“it” may be anything after the first sentence', () => {
  expect(read('It has increased.')?.kind).toBe('higher')
  expect(read('A panel meets weekly. It has increased in size.')).toBeNull()
  expect(read('A panel meets weekly. It has increased.')).toBeNull()
})

test('a noun is no pattern', () => {
  const called = { unit: 'count', noun: 'cases (open)' }
  expect(claimedMovement('Cases (open) have increased.', called)?.kind).toBe('higher')
})
