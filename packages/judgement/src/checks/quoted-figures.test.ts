import { expect, test } from 'vitest'
import { quotedFigures } from './quoted-figures.ts'

const quoted = (text: string, unit: string) => quotedFigures(text, { unit, noun: 'children' })
const values = (text: string, unit: string) => quoted(text, unit).map(({ value }) => value)

test.each([
  ['The rate stands at 41%.', '%', '41'],
  ['This is currently 41.5 per cent and rising.', '%', '41.5'],
  ['The figure is 1,038, up on last month.', 'count', '1038'],
  ['The number of children in care is now 38.', 'count', '38'],
  ['It is 12.', 'count', '12'],
  ['Currently 12.', 'count', '12'],
  ['The current total is £3,950,000.', 'gbp', '3950000'],
  ['The share is still 50%, as schools say.', '%', '50'],
  ['The score remains at 44.5, with no change.', 'score', '44.5'],
])('“%s” gives the figure', (text, unit, value) => {
  expect(values(text, unit)).toEqual([value])
})

test('a number is told as it stands in the text', () => {
  expect(quoted('The figure is 1,038, up on last month.', 'count')[0]?.text).toBe('1,038')
})

test.each([
  ['another unit', 'The rate stands at 41 days.', '%'],
  ['a percentage of something else', 'Uptake is now 41%.', 'count'],
  ['a year', 'It is 2021/22 that matters.', 'count'],
  ['a day', 'It is now 1 April.', 'count'],
  ['a quarter', 'The rate in Q2 is 41%.', '%'],
  ['a share of others', 'It is 14 of 18 providers.', 'count'],
  ['about so many', 'It is now about 40.', 'count'],
  ['a target', 'The target is now 85%.', '%'],
  ['the country', 'The national rate is 40.2%.', '%'],
  ['an earlier time', 'Last year the figure is shown as 12.', 'count'],
  ['the number of something else', 'The number of staff is now 12.', 'count'],
  ['it, when that may be anything', 'A panel meets. It is 12.', 'count'],
  ['what is counted besides', 'There are now 12 social workers.', 'count'],
  ['a part', 'The rate for boys is now 41%.', '%'],
  ['hours of the day', 'It is 12:30.', 'count'],
])('%s is not the figure: “%s”', (_, text, unit) => {
  expect(values(text, unit)).toEqual([])
})
