import {
  describeDrawing,
  describeParts,
  describeTrend,
  prepareTrend,
  TrendPicture,
} from '@quarterdeck/charts'
import type { Indicator } from '@quarterdeck/contract'
import { renderToStaticMarkup } from 'react-dom/server'

const WIDTH = 960
const HEIGHT = 540

/** An indicator's trend as SVG text, for itself alone: its colours are in it, and no style sheet. */
export function drawPicture(
  indicator: Indicator,
  { view, source }: { view: 'as-returned' | 'in-period'; source: string },
): string {
  const { trend, measure, period } = indicator
  const chart = prepareTrend(trend, { view, until: period.to })
  const finding = view === 'in-period' ? describeParts(trend) : describeTrend(trend, measure)
  return renderToStaticMarkup(
    <TrendPicture
      chart={chart}
      width={WIDTH}
      height={HEIGHT}
      title={`${measure.title}: ${finding}`}
      subtitle={describeDrawing(chart)}
      source={source}
    />,
  )
}
