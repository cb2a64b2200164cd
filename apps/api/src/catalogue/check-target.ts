import type { TargetFields } from '@quarterdeck/contract'
import {
  dayInWords,
  daysOf,
  decimal,
  type Indicator,
  judgedComponents,
  quartersOf,
} from '@quarterdeck/judgement'
import type { FieldFault } from '../errors.ts'
import { contradictionsOfTarget } from '../importing/contradictions.ts'
import { faultAt } from './field-faults.ts'

type Definition = Indicator['definitions'][number]

export type TargetCheck = {
  readonly indicator: Pick<Indicator, 'basis' | 'definitions'>
  /** The year of the measure, `2021/22`. */
  readonly year: string
  /** A day. */
  readonly today: string
}

const NUMBERS = ['value', 'low', 'high', 'baseline'] as const
const RUNNING = ['cumulative-count', 'cumulative-percent']
const WHOLE_YEAR = '100'

/** What of a target cannot be kept: each fault is of one field. */
export function targetFaults(target: TargetFields, check: TargetCheck): FieldFault[] {
  const { indicator } = check
  const definition = indicator.definitions.find(({ version }) => version === target.definition)
  return [
    ...kindFaults(target),
    ...(definition === undefined
      ? [targetFault('definition', `There is no definition ${target.definition}`, 'unknown')]
      : [...componentFaults(target, definition), ...decimalsFaults(target, definition)]),
    ...toleranceFaults(target),
    ...profileFaults(target, indicator),
    ...quarterFaults(target, check.year),
    ...dayFaults(target, check),
  ]
}

function targetFault(field: string, message: string, code?: string): FieldFault {
  return faultAt(`target/${field}`, message, code)
}

/** The import's own rules; it has other names for two of the fields. */
const FIELD_OF: Readonly<Record<string, string>> = { reason: 'noTargetReason' }

function kindFaults(target: TargetFields): FieldFault[] {
  const cells = { tolerance_kind: null, tolerance: null, reason: target.noTargetReason }
  return contradictionsOfTarget({ ...target, ...cells }).map(({ column, cause }) =>
    targetFault(FIELD_OF[column] ?? column, cause, 'contradiction'),
  )
}

/** A target is of what is judged: the whole, the headline, or each component. */
function componentFaults({ component }: TargetFields, definition: Definition): FieldFault[] {
  if (component === null || judgedComponents(definition).includes(component)) return []
  const message = definition.components.includes(component)
    ? `${component} is not judged by itself in definition ${definition.version}`
    : `Definition ${definition.version} has no component ${component}`
  return [targetFault('component', message, 'unknown')]
}

function decimalsFaults(target: TargetFields, { decimals, version }: Definition): FieldFault[] {
  const most = `Definition ${version} has ${decimals} decimals at most`
  const quarters = Object.entries(target.periodTargets).map(
    ([period, value]) => [`periodTargets/${period}`, value] as const,
  )
  return [...NUMBERS.map((field) => [field, target[field]] as const), ...quarters]
    .filter(([, value]) => value !== null && decimalsOf(value) > decimals)
    .map(([field]) => targetFault(field, most, 'too-many-decimals'))
}

/** 4.0 has one; so has -0.5. */
function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

function toleranceFaults({ tolerance }: TargetFields): FieldFault[] {
  if (tolerance === null || decimal(tolerance.amount).gte(0)) return []
  return [targetFault('tolerance/amount', 'A tolerance is not below zero', 'negative')]
}

/** 0, 25, 25 and 100 per cent: a quarter may bring nothing, and none takes anything away. */
function profileFaults(
  { profile, kind }: TargetFields,
  { basis }: Pick<Indicator, 'basis'>,
): FieldFault[] {
  if (profile === null) return []
  if (!RUNNING.includes(basis)) {
    const message = 'Only a count or percentage that runs through the year has a profile'
    return [targetFault('profile', message, 'contradiction')]
  }
  if (kind === 'none') {
    return [targetFault('profile', 'A target of kind "none" has none', 'contradiction')]
  }
  const shares = profile.map(decimal)
  return shares.flatMap((share, index) => {
    const field = `profile/${index}`
    const before = shares[index - 1] ?? decimal('0')
    if (share.lt(before)) {
      return [targetFault(field, 'The shares rise from 0 to 100 per cent', 'not-rising')]
    }
    const isLast = index === shares.length - 1
    return isLast && !share.eq(WHOLE_YEAR)
      ? [targetFault(field, 'The year ends with 100 per cent of it', 'not-whole')]
      : []
  })
}

function quarterFaults({ periodTargets, kind }: TargetFields, year: string): FieldFault[] {
  const quarters = new Set(quartersOf(year).map(({ id }) => id))
  return Object.keys(periodTargets).flatMap((period) => {
    const field = `periodTargets/${period}`
    if (kind === 'none') {
      return [targetFault(field, 'A target of kind "none" has none', 'contradiction')]
    }
    return quarters.has(period)
      ? []
      : [targetFault(field, `This is no quarter of ${year}`, 'other-year')]
  })
}

function dayFaults(
  { validFrom, approvedOn }: TargetFields,
  { year, today }: TargetCheck,
): FieldFault[] {
  const { from, to } = daysOf(year)
  const faults: FieldFault[] = []
  if (validFrom < from || validFrom > to) {
    const days = `${dayInWords(from)} to ${dayInWords(to)}`
    faults.push(targetFault('validFrom', `Enter a day of ${year}: ${days}`, 'other-year'))
  }
  if (approvedOn !== null && approvedOn > today) {
    faults.push(targetFault('approvedOn', 'Enter today or a day before', 'too-late'))
  }
  return faults
}
