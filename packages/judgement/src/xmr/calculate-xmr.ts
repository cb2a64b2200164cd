import { assuranceOf } from './assurance.ts'
import { checkXmrInput } from './check-input.ts'
import { displayOf, linesOf } from './limits.ts'
import { type PointReading, readPoints } from './signals.ts'
import type {
  Assurance,
  XmrInput,
  XmrPoint,
  XmrPointInput,
  XmrPolarity,
  XmrResult,
  XmrSegment,
} from './types.ts'
import { seriesVariation, variationOf } from './variation.ts'

/**
 * The XmR chart of a series of in-period values: lines for each segment, a reading of each point,
 * the series' variation and assurance, and what a chart may show of it. Any length is computed; no
 * moving range, run or trend crosses from one segment to the next. Input and results are in the
 * measure's own unit.
 * Values 10, 12, 10, 12: mean 11, limits 5.68 and 16.32, every point common cause, display
 * `run-chart`.
 * Throws a RangeError for a value or target that is not finite, a rebase index outside the series,
 * or a baseline below one point. Source: judgement.md, XmR.
 */
export function calculateXmr(input: XmrInput): XmrResult {
  checkXmrInput(input)
  const options = {
    screenOutliers: input.options?.screenOutliers ?? true,
    twoOfThreeIncludesOutside: input.options?.twoOfThreeIncludesOutside ?? true,
    baselinePoints: input.options?.baselinePoints,
  }

  const segments: XmrSegment[] = []
  const points: XmrPoint[] = []
  for (const { from, to } of segmentBounds(input.points.length, input.options?.rebaseAt ?? [])) {
    const inputs = input.points.slice(from, to + 1)
    const values = inputs.map(({ value }) => value)
    const valueCount = values.filter((value) => value !== null).length
    const lines = linesOf(values, options)
    const readings = readPoints(values, lines, options)
    const segment = segments.length
    segments.push({ from, to, valueCount, lines, display: displayOf(valueCount, lines) })
    inputs.forEach((point, index) => {
      points.push(describePoint(point, segment, readings[index] ?? null, input.polarity))
    })
  }

  return {
    segments,
    points,
    variation: seriesVariation(points),
    assurance: assuranceOfLast(segments, input),
    display: segments.findLast(({ valueCount }) => valueCount > 0)?.display ?? 'run-chart',
  }
}

/** First and last index of each segment; a rebase at the first point changes nothing. */
function segmentBounds(
  length: number,
  rebaseAt: readonly number[],
): { from: number; to: number }[] {
  if (length === 0) return []
  const starts = [...new Set([0, ...rebaseAt])].sort((one, other) => one - other)
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? length) - 1 }))
}

function describePoint(
  { label }: XmrPointInput,
  segment: number,
  reading: PointReading | null,
  polarity: XmrPolarity,
): XmrPoint {
  if (reading === null) return { status: 'missing', label, segment }
  const { signal, ...place } = reading
  return { status: 'value', label, segment, ...place, variation: variationOf(signal, polarity) }
}

function assuranceOfLast(segments: readonly XmrSegment[], input: XmrInput): Assurance {
  const lines = segments.at(-1)?.lines
  const limits = lines?.status === 'full' ? lines.limits : null
  return assuranceOf(limits, input.target, input.polarity)
}
