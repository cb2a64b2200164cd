import type {
  SeriesVariation,
  Signal,
  SignalDirection,
  SignalRule,
  Variation,
  XmrPoint,
  XmrPolarity,
} from './types.ts'

const LABELS: Record<SignalRule, Record<SignalDirection, string>> = {
  'outside-limits': { high: 'Above the upper limit', low: 'Below the lower limit' },
  trend: { high: 'Rising over seven points or more', low: 'Falling over seven points or more' },
  'two-of-three': {
    high: 'Two of three points well above the mean',
    low: 'Two of three points well below the mean',
  },
  shift: {
    high: 'Seven points or more above the mean',
    low: 'Seven points or more below the mean',
  },
}

const BETTER: Record<Exclude<XmrPolarity, 'none'>, SignalDirection> = {
  higher: 'high',
  lower: 'low',
}

/**
 * What a point's signal means: with no signal common cause, else better or worse by polarity, or
 * neutral without one. A trend to the low side of a measure where lower is better: improvement.
 * Source: judgement.md, XmR.
 */
export function variationOf(signal: Signal | null, polarity: XmrPolarity): Variation {
  if (signal === null) return { type: 'common-cause', label: 'Ordinary variation' }
  const label = LABELS[signal.rule][signal.direction]
  if (polarity === 'none') return { type: 'neutral', ...signal, label }
  const better = BETTER[polarity] === signal.direction
  return { type: better ? 'improvement' : 'concern', ...signal, label }
}

/**
 * The variation of a whole series: that of its last point with a value, so a figure still to
 * follow leaves the one before it standing.
 * Source: judgement.md, XmR.
 */
export function seriesVariation(points: readonly XmrPoint[]): SeriesVariation {
  const pointIndex = points.findLastIndex((point) => point.status === 'value')
  const last = points[pointIndex]
  if (last?.status !== 'value') return { status: 'none', reason: 'no-values' }
  return { status: 'known', pointIndex, variation: last.variation }
}
