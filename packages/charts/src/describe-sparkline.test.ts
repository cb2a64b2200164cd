import { expect, it } from 'vitest'
import { type DescribedPoint, describeSparkline } from './describe-sparkline.ts'

function point(label: string, text: string, more: Partial<DescribedPoint> = {}): DescribedPoint {
  return { label, value: text, text, provisional: false, ...more }
}

const first = point('Quarter 4 2017/18', '47')
const middle = point('Quarter 1 2019/20', '30')
const last = point('Quarter 2 2021/22', '38')

it('says the ends, the extremes and the target', () => {
  expect(describeSparkline([first, middle, last], '20')).toBe(
    '3 figures: from 47 (Quarter 4 2017/18) to 38 (Quarter 2 2021/22). Lowest 30, highest 47. Target 20.',
  )
})

it('needs no extremes for two figures', () => {
  expect(describeSparkline([first, last], null)).toBe(
    '2 figures: from 47 (Quarter 4 2017/18) to 38 (Quarter 2 2021/22).',
  )
})

it('says that the newest figure is provisional', () => {
  expect(describeSparkline([{ ...last, provisional: true }], null)).toBe(
    '1 figure: 38 provisional (Quarter 2 2021/22).',
  )
})

it('does not count a protected figure', () => {
  const hidden = point('Quarter 1 2019/20', 'fewer than 5', { value: null })
  expect(describeSparkline([first, hidden, last], null)).toBe(
    '2 figures: from 47 (Quarter 4 2017/18) to 38 (Quarter 2 2021/22).',
  )
})

it('says so when there is nothing to draw', () => {
  expect(describeSparkline([], '20')).toBe('No figures to draw.')
})
