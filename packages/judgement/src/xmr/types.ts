/** Which way is better. A measure with a wanted range is passed as `none`: its signals are neutral. */
export type XmrPolarity = 'higher' | 'lower' | 'none'

/** Below a line, on it, or above it. */
export type Side = -1 | 0 | 1

export interface XmrPointInput {
  /** The period or date as shown, for example `2024-Q3`. */
  label: string
  /** In-period value in the measure's own unit, never cumulative or rolling; null when missing. */
  value: number | null
}

export interface XmrOptions {
  /** Leave moving ranges of 3.267 times their mean or more out of the mean. Default true. */
  screenOutliers?: boolean
  /** Let points outside the limits count among the two of three. Default true. */
  twoOfThreeIncludesOutside?: boolean
  /** Indexes of the points that open a new segment, such as the first of a definition version. */
  rebaseAt?: readonly number[]
  /** Draw each segment's lines from its first so many values; from all of them when absent. */
  baselinePoints?: number
}

export interface XmrInput {
  /** Oldest first. */
  points: readonly XmrPointInput[]
  polarity: XmrPolarity
  /** In the same unit as the values; null when the measure has none. */
  target: number | null
  options?: XmrOptions
}

export type MeanMovingRange =
  | {
      status: 'known'
      /** The mean the limits are drawn with. */
      mean: number
      /** The mean of every moving range. */
      unscreened: number
      /** How many moving ranges were left out of `mean`. */
      screenedOut: number
    }
  | { status: 'none'; reason: 'no-adjacent-values' }

export interface LinePair {
  lower: number
  upper: number
}

/** The lines of one segment, in the measure's own unit. */
export type XmrLines =
  | {
      status: 'full'
      mean: number
      limits: LinePair
      twoSigma: LinePair
      meanMovingRange: Extract<MeanMovingRange, { status: 'known' }>
    }
  | { status: 'mean-only'; reason: 'no-adjacent-values'; mean: number }
  | { status: 'none'; reason: 'no-values' }

/** What a chart may honestly show of the values it has. */
export type XmrDisplay = 'run-chart' | 'trial-limits' | 'full'

export interface XmrSegment {
  /** Index of the segment's first point in the series. */
  from: number
  /** Index of its last point. */
  to: number
  /** Points with a value, missing ones not counted. */
  valueCount: number
  lines: XmrLines
  display: XmrDisplay
}

export type SignalRule = 'outside-limits' | 'trend' | 'two-of-three' | 'shift'
export type SignalDirection = 'high' | 'low'

export interface Signal {
  rule: SignalRule
  direction: SignalDirection
}

export type Variation =
  | { type: 'common-cause'; label: string }
  | {
      type: 'improvement' | 'concern' | 'neutral'
      rule: SignalRule
      direction: SignalDirection
      label: string
    }

/** `beyond-two-sigma` lies past a two-sigma line but not past the limit. */
export type Zone = 'inside-two-sigma' | 'beyond-two-sigma' | 'outside-limits' | 'no-limits'

export type XmrPoint =
  | { status: 'missing'; label: string; segment: number }
  | {
      status: 'value'
      label: string
      /** Index into the result's segments. */
      segment: number
      value: number
      relativeToMean: Side
      zone: Zone
      variation: Variation
    }

/** The series' variation is that of its last point with a value. */
export type SeriesVariation =
  | { status: 'known'; pointIndex: number; variation: Variation }
  | { status: 'none'; reason: 'no-values' }

export type Assurance =
  | { type: 'pass' | 'hit-and-miss' | 'fail' }
  | { type: 'none'; reason: 'no-polarity' | 'no-target' | 'no-limits' }

export interface XmrResult {
  segments: XmrSegment[]
  points: XmrPoint[]
  variation: SeriesVariation
  assurance: Assurance
  /** The advice for the segment that holds the last point with a value. */
  display: XmrDisplay
}
