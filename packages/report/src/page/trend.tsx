import { drawSparkline, type SparklineMark } from '@quarterdeck/charts/sparkline'
import type { TimeFrame, TrendContent } from '../content/describe-trend.ts'

const SIZE = { width: 120, height: 32, inset: 5 }

/** The little trend of one measure: a picture with its words, or the words alone. */
export function Trend({ trend, frame }: { trend: TrendContent; frame: TimeFrame }) {
  if (trend.points.length === 0) {
    return <span className="quiet">{trend.words}</span>
  }
  const drawn = drawSparkline(trend.points, trend.target, { ...SIZE, ...frame })
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      width={SIZE.width}
      height={SIZE.height}
      role="img"
      aria-label={trend.words}
    >
      {drawn.target !== null && (
        <path className="trend-target" d={`M0,${drawn.target.y}H${SIZE.width}`} />
      )}
      {drawn.dotted.length > 0 && <path className="trend-dotted" d={drawn.dotted.join('')} />}
      {drawn.solid.length > 0 && <path className="trend-solid" d={drawn.solid.join('')} />}
      {drawn.marks.map((mark) => (
        <circle
          key={`${mark.x} ${mark.y}`}
          className={mark.provisional ? 'is-provisional' : undefined}
          cx={mark.x}
          cy={mark.y}
          r={radius(mark)}
        />
      ))}
    </svg>
  )
}

/** A part of a year is smaller than a whole one; the newest figure is the largest. */
function radius(mark: SparklineMark): number {
  const size = mark.partYear ? 1.5 : 2.2
  return mark.newest ? size + 1 : size
}
