import { type NoTargetReason, previousYear, quartersOf, startOf } from '@quarterdeck/judgement'
import type { Report } from './calendar.ts'
import { writtenIn } from './carried.ts'
import type { Board, Indicator } from './catalogue.ts'
import { randomOf } from './random.ts'

/** The code of an objective in any year: `CYP03`. */
export function objectiveCode({ plan }: Board, objective: number): string {
  return `${plan.prefix}${String(objective + 1).padStart(2, '0')}`
}

/**
 * The code of an indicator in one year's plan, `CYP03 07`. Each plan numbers an objective's
 * measures afresh, so that a code means another indicator than the year before.
 */
export function codeOf(board: Board, indicator: Indicator, year: string): string {
  const { objective, place } = indicator
  const count = board.plan.objectives[objective]?.subjects.length ?? 1
  const number = ((place + startOf(year)) % count) + 1
  return `${objectiveCode(board, objective)} ${String(number).padStart(2, '0')}`
}

/** The version of its definition that a year's figures are counted by. */
export function definitionIn({ changedIn }: Indicator, year: string): number {
  return changedIn !== null && year >= changedIn ? 2 : 1
}

/** Whether a year is the first that is counted in the new way. */
export function isBreak({ changedIn }: Indicator, year: string): boolean {
  return changedIn === year
}

/** A row of targets.csv without its board, year and code. */
export type Target = {
  readonly valid_from: string
  readonly kind: 'absolute' | 'range' | 'change' | 'none'
  readonly value: string
  readonly low: string
  readonly high: string
  readonly baseline: string
  readonly tolerance_kind: '' | 'absolute' | 'floor'
  readonly tolerance: string
  readonly profile: string
  readonly reason: '' | NoTargetReason
  readonly rationale: string
}

const NONE = {
  valid_from: '',
  value: '',
  low: '',
  high: '',
  baseline: '',
  tolerance_kind: '',
  tolerance: '',
  profile: '',
  reason: '',
} as const

/** The targets of a year: one, and a second one where it was changed at the half year. */
export function targetsOf(seed: number, indicator: Indicator, year: string): Target[] {
  const { id, subject } = indicator
  const without = reasonForNone(seed, indicator, year)
  if (without !== null) {
    return [{ ...NONE, kind: 'none', reason: without.reason, rationale: without.rationale }]
  }
  const usual = usualTarget(indicator, year)
  if (subject.polarity === 'range') {
    const low = writtenIn(subject, usual * 0.93)
    const high = writtenIn(subject, possible(subject, usual * 1.07))
    const rationale = 'Too little and too much are both a sign of trouble.'
    return [{ ...NONE, kind: 'range', low, high, rationale }]
  }
  const random = randomOf(seed, id, 'target', year)
  if (subject.basis === 'forecast' && subject.polarity === 'lower' && random.chance(0.4)) {
    return [change(indicator, year)]
  }
  const first = absolute(indicator, usual)
  if (!random.chance(0.06)) return [first]
  const eased = usual * (subject.polarity === 'lower' ? 1.04 : 0.97)
  return [
    first,
    {
      ...absolute(indicator, possible(subject, eased)),
      valid_from: `${startOf(year)}-10-01`,
      rationale: 'Eased at the half year, after the budget was reviewed.',
    },
  ]
}

/** The target of a year that is in force at a report's end. */
export function targetInForce(
  seed: number,
  indicator: Indicator,
  year: string,
  report: Report,
): Target | undefined {
  return targetsOf(seed, indicator, year).findLast(({ valid_from: from }) => from <= report.to)
}

function reasonForNone(
  seed: number,
  indicator: Indicator,
  year: string,
): { reason: NoTargetReason; rationale: string } | null {
  const { id, subject } = indicator
  if (isBreak(indicator, year)) {
    return { reason: 'benchmarking-year', rationale: 'The first year of a new way of counting.' }
  }
  if (subject.polarity === 'none') {
    return { reason: 'not-set', rationale: 'Watched for context: no target is meant.' }
  }
  if (subject.smallNumbers && randomOf(seed, id, 'cohort').chance(0.5)) {
    return { reason: 'small-cohort', rationale: 'Too few for a target to mean anything.' }
  }
  return randomOf(seed, id, 'no target', year).chance(0.02)
    ? { reason: 'not-set', rationale: 'The Board will set it at its next meeting.' }
    : null
}

/** What is usual, a little more hopeful with each year. */
function usualTarget({ subject, series }: Indicator, year: string): number {
  const years = startOf(year) - 2020
  const share = subject.polarity === 'lower' ? 1 - 0.004 * years : 1 + 0.003 * years
  const usual = series.usual(year)
  // A share that is nearly whole is hoped to win at most half of what it lacks.
  return subject.unit === '%' ? Math.min(usual * share, (usual + 100) / 2) : usual * share
}

/** A target that can be met: no share is more than the whole. */
function possible({ unit }: Indicator['subject'], value: number): number {
  return unit === '%' ? Math.min(100, value) : value
}

function absolute({ subject }: Indicator, usual: number): Target {
  const { unit, basis, season, level } = subject
  const isHigh = unit === '%' && level >= 90
  const isFloor = unit === '%' && subject.polarity === 'higher' && level >= 85 && level < 90
  const isUneven = basis === 'cumulative-count' && new Set(season).size > 1
  return {
    ...NONE,
    kind: 'absolute',
    value: writtenIn(subject, usual),
    tolerance_kind: toleranceKind(isHigh, isFloor, subject.smallNumbers),
    tolerance: toleranceOf(isHigh, isFloor, subject.smallNumbers, usual),
    profile: isUneven ? profileOf(season).join(';') : '',
    rationale: 'What was reached before, and a little more.',
  }
}

function toleranceKind(
  isHigh: boolean,
  isFloor: boolean,
  isSmall: boolean,
): Target['tolerance_kind'] {
  if (isHigh || isSmall) return 'absolute'
  return isFloor ? 'floor' : ''
}

function toleranceOf(isHigh: boolean, isFloor: boolean, isSmall: boolean, usual: number): string {
  if (isSmall) return '1'
  if (isHigh) return '1.5'
  return isFloor ? (usual - 4).toFixed(1) : ''
}

/** The share of the year's total by the end of each quarter, in per cent: 25;50;75;100. */
function profileOf(season: Indicator['subject']['season']): string[] {
  const total = season.reduce((sum, each) => sum + each, 0)
  let sum = 0
  return season.map((each) => {
    sum += each
    return String(Math.round((100 * sum) / total))
  })
}

/** A saving of a twentieth on what the year before came to. */
function change({ subject, series }: Indicator, year: string): Target {
  const before = startOf(previousYear(year))
  const { value } = series.over({ from: `${before}-04-01`, to: `${before + 1}-03-31` })
  return {
    ...NONE,
    kind: 'change',
    value: `-${writtenIn(subject, value * 0.05)}`,
    baseline: writtenIn(subject, value),
    rationale: 'A saving of a twentieth on the year before.',
  }
}

/**
 * What is expected of each quarter where quarters differ and the year has a target: period and value,
 * `2021-22-Q2` and 5.8.
 */
export function periodTargetsIn(seed: number, indicator: Indicator, year: string) {
  const { subject } = indicator
  const [target] = targetsOf(seed, indicator, year)
  const isUneven = subject.basis === 'snapshot' && new Set(subject.season).size > 1
  if (target?.kind !== 'absolute' || !isUneven) return []
  const mean = subject.season.reduce((sum, each) => sum + each, 0) / 4
  const usual = usualTarget(indicator, year)
  return quartersOf(year).map(({ id: period }, at) => {
    const value = (usual * (subject.season[at] as number)) / mean
    return { period, value: writtenIn(subject, subject.unit === '%' ? Math.min(99, value) : value) }
  })
}
