import type { Basis, Polarity, YearType } from '@quarterdeck/judgement'

/** Something a board measures: what its figures are and about how large they are. */
export type Subject = {
  readonly name: string
  readonly polarity: Polarity
  readonly basis: Basis
  readonly yearType: YearType
  readonly unit: string
  /** What is counted, in the plural; null where nothing is. */
  readonly noun: string | null
  readonly decimals: number
  /** About how large a figure is; of a running total, a whole year's. */
  readonly level: number
  /** Cases in a year, of which the figure is a share; null where they are not told. */
  readonly cases: number | null
  readonly smallNumbers: boolean
  /** How a year's total spreads over its quarters, or how each quarter differs from the mean. */
  readonly season: readonly [number, number, number, number]
}

export type Objective = { readonly title: string; readonly subjects: readonly Subject[] }

/** A board of the council: its word in files, its code prefix, and what it watches. */
export type BoardPlan = {
  readonly id: string
  readonly prefix: string
  readonly name: string
  /** By their words in files. */
  readonly services: Readonly<Record<string, string>>
  readonly objectives: readonly Objective[]
  /** What its milestones are about, each to be followed by a year's step. */
  readonly projects: readonly string[]
}

type Direction = 'higher' | 'lower'
type Season = Subject['season']

/** Quarters that are alike. */
export const EVEN: Season = [1, 1, 1, 1]
export const BUSY_SUMMER: Season = [1.15, 1.35, 0.85, 0.65]
export const BUSY_WINTER: Season = [0.85, 0.75, 1.15, 1.25]
export const QUIET_SUMMER: Season = [1.1, 0.7, 1.15, 1.05]

const SNAPSHOT = {
  basis: 'snapshot',
  yearType: 'financial',
  noun: null,
  decimals: 0,
  cases: null,
  smallNumbers: false,
  season: EVEN,
} as const

/** How many there are on the last day of the quarter. */
export function held(name: string, polarity: Direction, level: number, noun: string): Subject {
  return { ...SNAPSHOT, name, polarity, level, noun, unit: 'count' }
}

/** So few that a count could point to a person: 1 to 4 are protected. */
export function few(name: string, polarity: Direction, level: number, noun: string): Subject {
  return { ...held(name, polarity, level, noun), smallNumbers: true }
}

/** A share on the last day of the quarter, in per cent. */
export function share(
  name: string,
  polarity: Direction,
  level: number,
  season: Season = EVEN,
): Subject {
  return { ...SNAPSHOT, name, polarity, level, unit: '%', decimals: 1, season }
}

/** How many since 1 April. */
export function running(
  name: string,
  polarity: Direction,
  level: number,
  noun: string,
  season: Season = EVEN,
): Subject {
  return { ...held(name, polarity, level, noun), basis: 'cumulative-count', season }
}

/** So few since 1 April that a count could point to a person. */
export function runningFew(
  name: string,
  polarity: Direction,
  level: number,
  noun: string,
): Subject {
  return { ...running(name, polarity, level, noun), smallNumbers: true }
}

/** The share of a fixed total that is in by now, in per cent. */
export function collected(name: string, level: number): Subject {
  return { ...share(name, 'higher', level), basis: 'cumulative-percent', decimals: 2 }
}

/** A share of the cases since 1 April, in per cent, with the cases. */
export function ofCases(name: string, polarity: Direction, level: number, cases: number): Subject {
  return { ...share(name, polarity, level), basis: 'rate', cases }
}

/** A mean since 1 April: days, weeks, minutes. */
export function average(name: string, polarity: Direction, level: number, unit: string): Subject {
  return { ...share(name, polarity, level), basis: 'rate', unit }
}

/** A share in the last term that ended, in per cent. */
export function termly(name: string, polarity: Direction, level: number): Subject {
  return { ...share(name, polarity, level), basis: 'termly', yearType: 'academic' }
}

/** A result of the academic year, in per cent, known some time after it ended. */
export function exam(name: string, polarity: Direction, level: number): Subject {
  return { ...share(name, polarity, level), basis: 'annual', yearType: 'academic' }
}

/** A result of the financial year, from a survey or a return. */
export function yearly(
  name: string,
  polarity: Direction,
  level: number,
  unit: string = '%',
): Subject {
  return { ...share(name, polarity, level), basis: 'annual', unit }
}

/** A result of the calendar year. */
export function byCalendar(
  name: string,
  polarity: Direction,
  level: number,
  unit: string,
): Subject {
  return { ...yearly(name, polarity, level, unit), yearType: 'calendar' }
}

/** What the service expects the whole year to come to, in pounds. */
export function outlook(name: string, polarity: Direction, level: number): Subject {
  return { ...SNAPSHOT, name, polarity, level, basis: 'forecast', unit: 'gbp' }
}

/** Better neither up nor down, but between two bounds. */
export function inRange(subject: Subject): Subject {
  return { ...subject, polarity: 'range' }
}

/** Told for context: neither up nor down is better. */
export function asContext(subject: Subject): Subject {
  return { ...subject, polarity: 'none' }
}
