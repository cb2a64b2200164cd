import type { PolicyFields, PolicyHistory, WhatIfChange } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import type { FieldInWords } from '../forms/edit-form.tsx'
import { percentOf, shareOf } from '../forms/percent.ts'
import { dayNeeded, numberNeeded, numberOrNull, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'

type HeldPolicy = PolicyHistory['policies'][number]

/** A policy as a form holds it, its shares in per cent. */
export type PolicyValues = {
  policy: {
    from: string
    toleranceRelative: string
    toleranceCountMinimum: string
    direction: PolicyFields['direction']
    deadBand: string
    smallNumberThreshold: string
    note: string
  }
}

export const DIRECTION_CHOICES = {
  'same-period-last-year': 'The same period last year',
  'previous-quarter': 'The quarter before',
  both: 'Both',
} as const satisfies Record<PolicyFields['direction'], string>

/** @param from the day that the form begins with; empty for one that the person has to choose */
export function policyValues(policy: Omit<HeldPolicy, 'from'>, from: string): PolicyValues {
  return {
    policy: {
      from,
      toleranceRelative: percentOf(policy.toleranceRelative),
      toleranceCountMinimum: policy.toleranceCountMinimum,
      direction: policy.direction,
      deadBand: policy.deadBand === null ? '' : percentOf(policy.deadBand),
      smallNumberThreshold: String(policy.smallNumberThreshold),
      note: policy.note ?? '',
    },
  }
}

/** Reads a policy out of its form: 5 per cent is sent as the share 0.05. */
export function readPolicy({ policy }: PolicyValues, fault: Fault<PolicyValues>): PolicyFields {
  const percent = numberNeeded(
    policy.toleranceRelative,
    { what: 'The tolerance', least: 0, most: 100 },
    (why) => fault('policy.toleranceRelative', why),
  )
  const deadBand = numberOrNull(
    policy.deadBand,
    { what: 'The difference', least: 0, most: 100 },
    (why) => fault('policy.deadBand', why),
  )
  const threshold = numberNeeded(
    policy.smallNumberThreshold,
    { what: 'The threshold', least: 2, most: 20, whole: true },
    (why) => fault('policy.smallNumberThreshold', why),
  )
  return {
    from: dayNeeded(
      policy.from,
      'Enter the day from which the policy is in force, such as 1 April 2021',
      (why) => fault('policy.from', why),
    ),
    toleranceRelative: percent === '' ? '' : shareOf(percent),
    toleranceCountMinimum: numberNeeded(
      policy.toleranceCountMinimum,
      { what: 'The least tolerance of a count', least: 0 },
      (why) => fault('policy.toleranceCountMinimum', why),
    ),
    direction: policy.direction,
    deadBand: deadBand === null || deadBand === '' ? null : shareOf(deadBand),
    smallNumberThreshold: Number(threshold),
    note: textOrNull(policy.note),
  }
}

/** What is tried of a policy: all of it but its day and its note. */
export function changeOf({ from: _, note: __, ...policy }: PolicyFields): WhatIfChange {
  return { kind: 'policy', ...policy }
}

/** The fields as they read where two versions stand side by side. */
export function policyInWords({ policy }: PolicyValues): FieldInWords<PolicyValues>[] {
  return [
    {
      name: 'policy.from',
      label: 'In force from',
      text: policy.from === '' ? 'Not said' : formatDate(policy.from),
    },
    { name: 'policy.toleranceRelative', label: 'Tolerance', text: `${policy.toleranceRelative}%` },
    {
      name: 'policy.toleranceCountMinimum',
      label: 'Least tolerance of a count',
      text: policy.toleranceCountMinimum,
    },
    {
      name: 'policy.direction',
      label: 'Arrows compare with',
      text: DIRECTION_CHOICES[policy.direction],
    },
    {
      name: 'policy.deadBand',
      label: 'A difference that counts as the same',
      text: policy.deadBand === '' ? 'None' : `${policy.deadBand}%`,
    },
    {
      name: 'policy.smallNumberThreshold',
      label: 'Small-number threshold',
      text: policy.smallNumberThreshold,
    },
    { name: 'policy.note', label: 'Note', text: policy.note || 'None' },
  ]
}
