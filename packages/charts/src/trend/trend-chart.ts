import type { Basis, Polarity, TrendPoint, YearType } from '@quarterdeck/contract'

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string

/** The figures as they were returned, or what came in each part of the year. */
export type TrendView = 'as-returned' | 'in-period'

/** One figure in the drawing. `x` is its last day as epoch milliseconds (UTC), `y` its value. */
export type TrendMark = {
  /** Its own within the chart. */
  readonly key: string
  readonly x: number
  readonly y: number
  readonly component: string | null
  readonly point: TrendPoint
  /** The figure as it is written beside the mark: "38", "92.6%", "£15.47m"; "70%†" where doubted. */
  readonly label: string
  /** Hollow. */
  readonly isProvisional: boolean
  readonly isRestated: boolean
  /** Smaller, and joined to its own year alone. */
  readonly isPartYear: boolean
  readonly isForecast: boolean
  readonly isDoubted: boolean
  /** Counted by another definition than the newest figure: in a paler tone. */
  readonly isEarlierDefinition: boolean
  /** The last figure of its series. */
  readonly isNewest: boolean
}

/** A figure that is protected: it stands at the foot of the drawing, where its height tells nothing. */
export type WithheldMark = {
  readonly key: string
  readonly x: number
  readonly component: string | null
  readonly point: TrendPoint
  readonly label: string
  readonly isEarlierDefinition: boolean
}

/** The figures of one component, oldest first, and which of them are joined. */
export type ChartSeries = {
  readonly key: string
  readonly component: string | null
  /** How the line is named where there are several: "Primary", "Total"; else empty. */
  readonly name: string
  readonly isJudged: boolean
  /** 0 is drawn in ink; the others are quieter, each with a dash of its own. */
  readonly tone: number
  readonly marks: readonly TrendMark[]
  readonly withheld: readonly WithheldMark[]
  /** Neighbouring figures. */
  readonly solid: readonly (readonly TrendMark[])[]
  /** The two ends of a stretch for which no figure is held. */
  readonly dotted: readonly (readonly [TrendMark, TrendMark])[]
}

/** A rectangle's two values. */
export type Band = { readonly low: number; readonly high: number }

/** A target over the years in which it stood unchanged; the days as epoch milliseconds. */
export type TargetLine = {
  readonly key: string
  readonly component: string | null
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** How far a figure may miss it and still be amber: none, one side, or for a range both. */
  readonly bands: readonly Band[]
  /** "Target 20", "Residential target 95%", "Target 94%, disputed". */
  readonly label: string
  /** The target in full, as people read it: "£9,583,822". */
  readonly text: string
  /** Why no figure is held against it: it is in dispute, or was set on another definition. */
  readonly doubt: 'disputed' | 'other-definition' | null
}

/** A change of definition, drawn between the figures that it parts. */
export type DefinitionBreak = {
  readonly key: string
  readonly x: number
  readonly label: string
  readonly meaning: string
}

/** Where a running figure is heading: a fan from its last mark to its year's end. */
export type LikelyFan = {
  readonly from: { readonly x: number; readonly y: number }
  readonly x: number
  readonly low: number
  readonly forecast: number
  readonly high: number
  readonly lowText: string
  readonly forecastText: string
  readonly highText: string
}

/** A day that may be named below the drawing. The lowest rank is named first. */
export type TimeTick = {
  readonly x: number
  readonly label: string
  /** 0 the newest figure, 1 the ends of years, 2 of quarters. */
  readonly rank: 0 | 1 | 2
}

export type ValueTick = { readonly y: number; readonly label: string }

/** All that a drawing of a trend needs, and nothing of how it is drawn. */
export type TrendChart = {
  readonly view: TrendView
  readonly unit: string
  readonly noun: string | null
  readonly basis: Basis
  readonly polarity: Polarity
  readonly yearType: YearType
  readonly series: readonly ChartSeries[]
  readonly targets: readonly TargetLine[]
  readonly breaks: readonly DefinitionBreak[]
  readonly likely: LikelyFan | null
  /** First and last day, as epoch milliseconds. */
  readonly xDomain: readonly [number, number]
  readonly yDomain: readonly [number, number]
  /** Figures that measure something else than their neighbours and stand in the table alone. */
  readonly undrawn: number
  readonly xTicks: readonly TimeTick[]
  readonly yTicks: readonly ValueTick[]
}

/** What of a trend is drawn, and up to which day. */
export type TrendOptions = {
  readonly view: TrendView
  /** The components to draw; all of them where it is left out. */
  readonly components?: readonly string[]
  /** The last day of the quarter looked at. */
  readonly until: Day
}
