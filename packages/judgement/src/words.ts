/** The vocabularies of the rules (judgement.md, "Words"). */
export type Polarity = 'higher' | 'lower' | 'range' | 'none'
export type Basis =
  | 'snapshot'
  | 'cumulative-count'
  | 'cumulative-percent'
  | 'rate'
  | 'forecast'
  | 'annual'
  | 'termly'
export type YearType = 'financial' | 'academic' | 'calendar'
export type Availability =
  | 'reported'
  | 'to-follow'
  | 'refer-to-commentary'
  | 'not-applicable'
  | 'not-due'
  | 'missing'
export type RagStatus = 'green' | 'amber' | 'red' | 'none'
export type DirectionStatus = 'better' | 'same' | 'worse' | 'none'
export type Confidence = 'high' | 'medium' | 'low'

/** A day, `YYYY-MM-DD`. Days compare correctly as text. */
export type Day = string

/** The numbers behind a sentence: exact decimals as text, forecasts and ranges as doubles. */
export type Numbers = Record<string, string | number>
