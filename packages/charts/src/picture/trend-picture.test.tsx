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

function drawn(trend: Trend, props: Partial<Parameters<typeof TrendPicture>[0]> = {}): string {
  const chart = prepareTrend(trend, { view: 'as-returned', until: '2021-09-30' })
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
    ['attendance-by-school-type', ATTENDANCE, 'Attendance is 92.6%'],
    ['spend-with-components', SPEND, '£15,465,688 forecast for the year'],
    ['definition-breaks', DEFINITIONS, '9 children'],
    ['disputed-target', DISPUTED, '7.1%, target disputed'],
    ['negative-scores', SCORES, '0.43, 0.23 over target'],
    ['one-figure', ONE_FIGURE, '93%, 3 points over target'],
    ['no-figure', NO_FIGURE, 'No figure this quarter: to follow'],
    ['running-count', RUNNING, 'Heading for about 612 suspensions'],
    ['seasonal', SEASONAL, '4.9%, too early to say'],
    ['dense-quarters', DENSE, '43 children, inside the range'],
  ])('%s is as it was looked at', async (name, trend, title) => {
    const svg = drawn(trend, { title })
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
