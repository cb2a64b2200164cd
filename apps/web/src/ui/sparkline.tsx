import {
  drawSparkline,
  type SparklineMark,
  type SparklinePoint,
} from '@quarterdeck/charts/sparkline'

const SIZE = { width: 120, height: 32, inset: 5 }

type Props = {
  points: readonly SparklinePoint[]
  target: string | null
  /** The days at the two ends, the same for every row of a page. */
  from: string
  to: string
  /** The picture in words. */
  label: string
}

/** The little trend of one measure: a static picture, with its words for those who cannot see it. */
export function Sparkline({ points, target, from, to, label }: Props) {
  const drawn = drawSparkline(points, target, { ...SIZE, from, to })
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      width={SIZE.width}
      height={SIZE.height}
      role="img"
      aria-label={label}
    >
      {drawn.target !== null && (
        <line
          className="sparkline-target"
          x1={drawn.target.x1}
          x2={drawn.target.x2}
          y1={drawn.target.y}
          y2={drawn.target.y}
        />
      )}
      {drawn.dotted.map((path) => (
        <path key={path} className="sparkline-dotted" d={path} />
      ))}
      {drawn.solid.map((path) => (
        <path key={path} className="sparkline-solid" d={path} />
      ))}
      {drawn.marks.map((mark) => (
        <circle
          key={`${mark.x} ${mark.y}`}
          className={mark.provisional ? 'sparkline-provisional' : 'sparkline-mark'}
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
