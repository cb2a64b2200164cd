import type {
  Basis,
  Combine,
  NoTargetReason,
  Polarity,
  TargetKind,
  YearType,
} from '@quarterdeck/contract'

/** Which way is better, as a choice. */
export const POLARITY_CHOICES = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  range: 'Best within an agreed range',
  none: 'Neither: it is only watched',
} as const satisfies Record<Polarity, string>

/** What stretch of time a figure is about, as a choice. */
export const BASIS_CHOICES = {
  snapshot: 'Counted on a day, at the end of the quarter',
  'cumulative-count': 'A running count through the year',
  'cumulative-percent': 'A running percentage through the year',
  rate: 'A rate of the year so far',
  forecast: 'A forecast for the whole year',
  annual: 'Once a year',
  termly: 'Once a term',
} as const satisfies Record<Basis, string>

export const YEAR_CHOICES = {
  financial: 'Financial year, from April',
  academic: 'Academic year, from September',
  calendar: 'Calendar year, from January',
} as const satisfies Record<YearType, string>

export const COMBINE_CHOICES = {
  single: 'There is one figure',
  headline: 'One of the components counts',
  sum: 'The components are added',
  each: 'Each component is judged by itself',
} as const satisfies Record<Combine, string>

/** A unit of the catalogue, as a choice. */
export const UNIT_CHOICES: Readonly<Record<string, string>> = {
  count: 'A count',
  '%': 'Per cent',
  gbp: 'Pounds',
  per10000: 'Children out of every 10,000',
  points: 'Percentage points',
  score: 'A score',
  hours: 'Hours',
}

export const TARGET_KIND_CHOICES = {
  absolute: 'A number to reach',
  range: 'A range to stay within',
  change: 'A change from a known figure',
  none: 'No target',
} as const satisfies Record<TargetKind, string>

export const NO_TARGET_CHOICES = {
  'not-set': 'Not set yet',
  'benchmarking-year': 'A benchmarking year',
  'small-cohort': 'The group is too small',
} as const satisfies Record<NoTargetReason, string>

export const TOLERANCE_CHOICES = {
  '': 'The board’s policy',
  relative: 'A share of the target, in per cent',
  absolute: 'An amount, in the measure’s unit',
  floor: 'A floor: the figure at which red begins',
} as const

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "2021/22" from `2021-22`. */
export function yearLabel(year: string): string {
  return year.replace('-', '/')
}
