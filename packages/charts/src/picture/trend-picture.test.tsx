import type { Trend } from '@quarterdeck/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  ATTENDANCE,
  DEFINITIONS,
  DENSE,
  DISPUTED,
  NO_FIGURE,
  ONE_FIGURE,
  RUNNING,
  SCORES,
  SEASONAL,
  SPEND,
} from '../../examples/trends.ts'
import { prepareTrend } from '../trend/prepare-trend.ts'
import { describeDrawing } from '../words/describe-drawing.ts'
import { TrendPicture } from './trend-picture.tsx'

const SOURCE = 'A council, A board, Quarter 2 2021/22, as published'

function drawn(
  trend: Trend,
  props: Partial<Parameters<typeof TrendPicture>[0]> = {},
  until = '2021-09-30',
): string {
  const chart = prepareTrend(trend, { view: 'as-returned', until })
  return renderToStaticMarkup(
    <TrendPicture
      chart={chart}
      width={720}
      height={420}
      subtitle={describeDrawing(chart)}
      source={SOURCE}
      {...props}
    />,
  )
}

describe('the picture of', () => {
  it.each([
    [
      'attendance-by-school-type',
      ATTENDANCE,
      '2021-09-30',
      '92.6%, 2.4 points under target, no comparison with last year',
    ],
    [
      'spend-with-components',
      SPEND,
      '2021-09-30',
      '£15,465,688 forecast for the year, £5,881,866 over target, more than in 2020/21',
    ],
    [
      'definition-breaks',
      DEFINITIONS,
      '2021-09-30',
      '9 children, no target, no comparison: its definition changed',
    ],
    [
      'disputed-target',
      DISPUTED,
      '2021-09-30',
      '7.1%, target disputed, no comparison: its definition changed',
    ],
    [
      'negative-scores',
      SCORES,
      '2019-03-31',
      '0.43, 0.43 over target, higher than the year before',
    ],
    [
      'one-figure',
      ONE_FIGURE,
      '2019-03-31',
      '93%, 3 points over target, no earlier figure to compare',
    ],
    ['no-figure', NO_FIGURE, '2021-09-30', 'No figure this quarter: to follow'],
    [
      'running-count',
      RUNNING,
      '2021-03-31',
      'Heading for about 612 suspensions, 112 over the limit of 500, no comparison with last year',
    ],
    ['seasonal', SEASONAL, '2021-09-30', '4.9%, too early to say, no comparison with last year'],
    ['dense-quarters', DENSE, '2021-03-31', '43 children, inside the range, more than last year'],
  ])('%s is as it was looked at', async (name, trend, until, title) => {
    const svg = drawn(trend, { title }, until)
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`)
  })
})

it('is one picture to a screen reader, named by its finding and its signs', () => {
  const svg = drawn(ONE_FIGURE, { title: '93%, 3 points over target' })
  expect(svg).toContain('role="img"')
  expect(svg).toContain(
    'aria-label="93%, 3 points over target. Dashed: target, with its tolerance shaded."',
  )
})

it('has no inline style, which the pages forbid', () => {
  expect(drawn(RUNNING)).not.toContain('style=')
})

it('has the colours of its scheme alone', () => {
  expect(drawn(RUNNING, { scheme: 'dark' })).not.toContain('#ffffff')
  const page = drawn(RUNNING, { scheme: 'page' })
  expect(page).toContain('var(--ink)')
  expect(page).not.toMatch(/#[0-9a-f]{6}/)
})

it('writes what would not fit in a line on several', () => {
  const title = '38 children, 18 over target, more than last year'
  const lines = (width: number) => drawn(ONE_FIGURE, { title, width }).split('font-weight="600"')
  expect(lines(340).length).toBe(lines(720).length + 1)
})
