import type { TargetFields, ToleranceKind } from '@quarterdeck/contract'
import { groupDigits } from '../forms/group-digits.ts'
import { percentOf, shareOf } from '../forms/percent.ts'
import { dayNeeded, numberNeeded, numberOrNull, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'

type Typed = Record<'value' | 'low' | 'high' | 'baseline', string>

/** A target as a form holds it: every number as text, a share of the target in per cent. */
export type TargetValues = {
  target: Typed & {
    component: string
    validFrom: string
    kind: TargetFields['kind']
    definition: string
    tolerance: { kind: ToleranceKind | ''; amount: string }
    profile: string[]
    lumpy: boolean
    periodTargets: Record<string, string>
    noTargetReason: NonNullable<TargetFields['noTargetReason']>
    rationale: string
    approvedBy: string
    approvedOn: string
    source: string
    disputed: string
  }
}

/** The four quarters of a year: `2021-22-Q1` to `2021-22-Q4`. */
export function quartersOf(year: string): string[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
}

/** A target that is not set yet, from a day on. */
export function emptyTarget(validFrom: string, definition: number): TargetFields {
  return {
    component: null,
    validFrom,
    kind: 'absolute',
    value: null,
    low: null,
    high: null,
    baseline: null,
    definition,
    tolerance: null,
    profile: null,
    lumpy: false,
    periodTargets: {},
    noTargetReason: null,
    rationale: null,
    approvedBy: null,
    approvedOn: null,
    source: null,
    disputed: null,
  }
}

export function targetValues(target: TargetFields, year: string): TargetValues {
  const { tolerance } = target
  const amount = tolerance?.amount ?? ''
  return {
    target: {
      component: target.component ?? '',
      validFrom: target.validFrom,
      kind: target.kind,
      value: groupDigits(target.value ?? ''),
      low: groupDigits(target.low ?? ''),
      high: groupDigits(target.high ?? ''),
      baseline: groupDigits(target.baseline ?? ''),
      definition: String(target.definition),
      tolerance: {
        kind: tolerance?.kind ?? '',
        amount: tolerance?.kind === 'relative' ? percentOf(amount) : groupDigits(amount),
      },
      profile: [...(target.profile ?? ['', '', '', ''])],
      lumpy: target.lumpy,
      periodTargets: Object.fromEntries(
        quartersOf(year).map((quarter) => [
          quarter,
          groupDigits(target.periodTargets[quarter] ?? ''),
        ]),
      ),
      noTargetReason: target.noTargetReason ?? 'not-set',
      rationale: target.rationale ?? '',
      approvedBy: target.approvedBy ?? '',
      approvedOn: target.approvedOn ?? '',
      source: target.source ?? '',
      disputed: target.disputed ?? '',
    },
  }
}

type Say = Fault<TargetValues>

/** Reads a target out of its form; what its kind has no use for is left out. */
export function readTarget({ target: typed }: TargetValues, fault: Say): TargetFields {
  const { kind } = typed
  const numberAt = (name: keyof Typed, what: string) =>
    numberNeeded(typed[name], { what }, (why) => fault(`target.${name}`, why))
  const low = kind === 'range' ? numberAt('low', 'The low end of the range') : null
  const high = kind === 'range' ? numberAt('high', 'The high end of the range') : null
  if (low && high && Number(low) > Number(high)) {
    fault('target.high', 'The high end of the range must not be below the low end')
  }
  const isJudged = kind !== 'none'
  return {
    component: textOrNull(typed.component),
    validFrom: dayNeeded(
      typed.validFrom,
      'Enter the day from which the target is in force, such as 1 April 2021',
      (why) => fault('target.validFrom', why),
    ),
    kind,
    value: readValue(typed, fault),
    low,
    high,
    baseline:
      kind === 'change'
        ? numberOrNull(typed.baseline, { what: 'The figure it is a change from' }, (why) =>
            fault('target.baseline', why),
          )
        : null,
    definition: Number(typed.definition),
    tolerance: isJudged ? readTolerance(typed.tolerance, fault) : null,
    profile: isJudged ? readProfile(typed.profile, fault) : null,
    lumpy: isJudged && typed.lumpy,
    periodTargets: isJudged ? readPeriodTargets(typed.periodTargets, fault) : {},
    noTargetReason: kind === 'none' ? typed.noTargetReason : null,
    rationale: textOrNull(typed.rationale),
    approvedBy: textOrNull(typed.approvedBy),
    approvedOn: textOrNull(typed.approvedOn),
    source: textOrNull(typed.source),
    disputed: textOrNull(typed.disputed),
  }
}

function readValue({ kind, value }: TargetValues['target'], fault: Say): string | null {
  const say = (why: string) => fault('target.value', why)
  switch (kind) {
    case 'absolute':
      return numberNeeded(value, { what: 'The target' }, say)
    case 'change':
      return numberNeeded(value, { what: 'The change' }, say)
    case 'range':
    case 'none':
      return null
  }
}

/** Reads a tolerance: 5 per cent is sent as the share 0.05; null where the board's policy holds. */
export function readTolerance(
  { kind, amount }: TargetValues['target']['tolerance'],
  fault: Say,
): TargetFields['tolerance'] {
  if (kind === '') {
    return null
  }
  const say = (why: string) => fault('target.tolerance.amount', why)
  switch (kind) {
    case 'relative': {
      const percent = numberNeeded(amount, { what: 'The tolerance', least: 0, most: 100 }, say)
      return { kind, amount: percent === '' ? '' : shareOf(percent) }
    }
    case 'absolute':
      return { kind, amount: numberNeeded(amount, { what: 'The tolerance', least: 0 }, say) }
    case 'floor':
      return { kind, amount: numberNeeded(amount, { what: 'The floor' }, say) }
  }
}

/** All four or none; the share never falls from one quarter to the next. */
function readProfile(typed: readonly string[], fault: Say): string[] | null {
  if (typed.every((share) => share.trim() === '')) {
    return null
  }
  const shares = typed.map((share, index) =>
    numberNeeded(
      share,
      { what: `The share by the end of Quarter ${index + 1}`, least: 0, most: 100 },
      (why) => fault(`target.profile.${index}`, why),
    ),
  )
  const falls = shares.findIndex((share, index) => Number(share) < Number(shares[index - 1] ?? 0))
  if (falls > 0 && !shares.includes('')) {
    fault(`target.profile.${falls}`, 'The share cannot be less than in the quarter before')
  }
  const last = shares.at(-1)
  if (last !== undefined && last !== '' && Number(last) !== 100) {
    fault('target.profile.3', 'The year ends with 100 per cent of it')
  }
  return shares
}

function readPeriodTargets(typed: Record<string, string>, fault: Say): Record<string, string> {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(
    given.map(([quarter, text]) => [
      quarter,
      numberNeeded(text, { what: `The target of Quarter ${quarter.slice(-1)}` }, (why) =>
        fault(`target.periodTargets.${quarter}`, why),
      ),
    ]),
  )
}
