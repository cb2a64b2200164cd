import * as z from 'zod/mini'
import { Coverage } from './scorecard.ts'
import { Basis, Polarity, YearType } from './words.ts'

/** One figure of a trend, at the end of the stretch that it is about. */
export const TrendPoint = z
  .object({
    definition: z.int(),
    coverage: Coverage,
    /** Exact decimal text; null where a small number is protected. */
    value: z.nullable(z.string()),
    /** The figure as people read it: "38", "92.6%", "fewer than 5". */
    text: z.string(),
    provisional: z.boolean(),
    /** A running total or rate that does not cover its whole year yet. */
    partYear: z.boolean(),
    /** Foretold for the end of its stretch when it was returned, and not yet an outturn. */
    isForecast: z.boolean(),
    /** The figure before a later report changed it, as people read it; null where it never changed. */
    was: z.nullable(z.string()),
    /** Why it is doubted, or cannot be set beside its target; null when neither. */
    note: z.nullable(z.string()),
    /** False for what measures something else than its neighbours: it stands in the table alone. */
    isDrawn: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'TrendPoint' })

/** The figures of one component, oldest first; of the whole measure where `component` is null. */
export const TrendSeries = z
  .object({
    component: z.nullable(z.string()),
    /** Whether the colour is judged on this series. */
    isJudged: z.boolean(),
    points: z.array(TrendPoint),
  })
  .register(z.globalRegistry, { id: 'TrendSeries' })

/** A target as it stood over a stretch of time: one line where `low` and `high` are the same. */
export const TrendTarget = z
  .object({
    component: z.nullable(z.string()),
    /** The financial year whose plan set it, "2021/22". */
    year: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    /** The definition version it was set on. */
    definition: z.int(),
    low: z.string(),
    high: z.string(),
    /** How far a figure may miss it and still be amber; exact decimal text. */
    tolerance: z.string(),
    text: z.string(),
    /** Why it cannot be right; null when nobody disputes it. */
    disputed: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'TrendTarget' })

/** A change of definition: nothing is compared across it. */
export const TrendBreak = z
  .object({
    /** The last day of the first figure that follows the new definition. */
    at: z.iso.date(),
    definition: z.int(),
    /** What the new definition means. */
    meaning: z.string(),
  })
  .register(z.globalRegistry, { id: 'TrendBreak' })

/** Where a running figure is heading by the end of its year; forecasts are doubles. */
export const LikelyRange = z
  .object({
    /** The last day of the running figure, and of its year. */
    from: z.iso.date(),
    to: z.iso.date(),
    low: z.number(),
    forecast: z.number(),
    high: z.number(),
    lowText: z.string(),
    forecastText: z.string(),
    highText: z.string(),
  })
  .register(z.globalRegistry, { id: 'LikelyRange' })

/** Every figure held of an indicator up to a quarter, with the targets it was set against. */
export const Trend = z
  .object({
    unit: z.string(),
    decimals: z.int(),
    /** What is counted, in the plural ("children"); null where the unit says enough. */
    noun: z.nullable(z.string()),
    polarity: Polarity,
    basis: Basis,
    yearType: YearType,
    /** The headline or total first, then the components. */
    series: z.array(TrendSeries),
    /** Of a running total, what came in each part of its year; empty for any other basis. */
    inPeriod: z.array(TrendSeries),
    /** Oldest first. */
    targets: z.array(TrendTarget),
    /** Oldest first. */
    breaks: z.array(TrendBreak),
    likely: z.nullable(LikelyRange),
  })
  .register(z.globalRegistry, { id: 'Trend' })

export type TrendPoint = z.infer<typeof TrendPoint>
export type TrendSeries = z.infer<typeof TrendSeries>
export type TrendTarget = z.infer<typeof TrendTarget>
export type TrendBreak = z.infer<typeof TrendBreak>
export type LikelyRange = z.infer<typeof LikelyRange>
export type Trend = z.infer<typeof Trend>
