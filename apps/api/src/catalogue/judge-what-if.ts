import type {
  TargetFields,
  WhatIfChange,
  WhatIfMeasure,
  WhatIfPublication,
} from '@quarterdeck/contract'
import {
  judgeMeasure,
  type MeasureCase,
  type MeasureTarget,
  type ResultCell,
  type SinceYearEnd,
  type Target,
} from '@quarterdeck/judgement'
import type { Frozen } from '../publication/frozen.ts'
import type { InternalMeasure } from '../scorecard/internal-scorecard.ts'

/**
 * Judges a frozen publication again, each measure without the change and with it, both by the
 * rules as they are now: a difference of engines is never blamed on the change. Pure.
 * With no relative tolerance, 30 against 29 (lower is better), amber at 5%, was amber and is red.
 */
export function judgeWhatIf(
  { inputs, scorecard, publication }: Pick<Frozen, 'inputs' | 'scorecard' | 'publication'>,
  change: WhatIfChange,
): WhatIfPublication {
  const judged = inputs.flatMap(({ measure }, index) =>
    isTouched(measure, change)
      ? compareJudgements(measure, change, scorecard.measures[index] as InternalMeasure)
      : [],
  )
  const { id, label } = scorecard.period
  return {
    sequence: publication.sequence,
    period: { id, label },
    judged: judged.length,
    statusesChanged: judged.filter(hasOtherStatus).length,
    directionsChanged: judged.filter(hasOtherDirection).length,
    sinceYearEndChanged: judged.filter(hasOtherSinceYearEnd).length,
    changes: judged.filter(
      (each) => hasOtherStatus(each) || hasOtherDirection(each) || hasOtherSinceYearEnd(each),
    ),
  }
}

const differs = ({ was, now }: { was: string; now: string }) => was !== now
const hasOtherStatus = ({ status }: WhatIfMeasure) => differs(status)
const hasOtherDirection = ({ direction }: WhatIfMeasure) => differs(direction)
const hasOtherSinceYearEnd = ({ sinceYearEnd }: WhatIfMeasure) =>
  sinceYearEnd !== null && differs(sinceYearEnd)

function isTouched({ indicator }: MeasureCase, change: WhatIfChange): boolean {
  if (change.kind === 'policy') return true
  const isSetOn = ({ version }: { version: number }) =>
    change.kind !== 'target' || version === change.target.definition
  return change.indicator === indicator.id && indicator.definitions.some(isSetOn)
}

function compareJudgements(
  measure: MeasureCase,
  change: WhatIfChange,
  published: InternalMeasure,
): WhatIfMeasure {
  const was = judgeMeasure(measure)
  const now = judgeMeasure(withChange(measure, change))
  const { current, target } = published.result
  return {
    code: published.code,
    indicator: published.indicator,
    title: published.title,
    figure: cellText(current),
    target: cellText(target),
    status: fromTo(was.rag, now.rag),
    direction: fromTo(was.direction, now.direction),
    sinceYearEnd: outlineArrow(was.sinceYearEnd, now.sinceYearEnd),
  }
}

/** The same case with another policy, another tolerance of all its targets, or another target. */
function withChange(measure: MeasureCase, change: WhatIfChange): MeasureCase {
  if (change.kind === 'policy') {
    const { kind: _, ...policy } = change
    return { ...measure, policy: { ...measure.policy, ...policy } }
  }
  const changed = (targets: readonly MeasureTarget[]) => withTargetChange(targets, change)
  // A complete year may belong to another plan, so the change is one of every year's target.
  const otherYears = Object.entries(measure.otherYears).map(
    ([year, targets]) => [year, changed(targets)] as const,
  )
  return {
    ...measure,
    targets: changed(measure.targets),
    otherYears: Object.fromEntries(otherYears),
  }
}

function withTargetChange(
  targets: readonly MeasureTarget[],
  change: Exclude<WhatIfChange, { kind: 'policy' }>,
): MeasureTarget[] {
  if (change.kind === 'target') {
    const { component } = change.target
    const others = targets.filter((each) => each.component !== component)
    return [...others, { component, target: typedTarget(change.target) }]
  }
  return targets.map(({ component, target }) => ({
    component,
    target: { ...target, tolerance: change.tolerance },
  }))
}

/** A target as it was typed, as the rules see it. */
function typedTarget(fields: TargetFields): Target {
  const { kind, value, low, high, baseline, definition, tolerance, lumpy, disputed } = fields
  return {
    kind,
    value,
    low,
    high,
    baseline,
    definition,
    tolerance,
    profile: fields.profile?.map(Number) ?? null,
    lumpy,
    reason: fields.noTargetReason,
    disputed,
    periodTargets: fields.periodTargets,
  }
}

type Judged<Status> = { status: Status; reason: string }

function fromTo<Status extends string>(was: Judged<Status>, now: Judged<Status>) {
  return { was: was.status, now: now.status, reason: now.reason }
}

function outlineArrow(
  was: SinceYearEnd | null,
  now: SinceYearEnd | null,
): WhatIfMeasure['sinceYearEnd'] {
  if (was === null && now === null) return null
  return { was: was?.status ?? 'none', now: now?.status ?? 'none', reason: now?.reason ?? null }
}

/** "791" of a sum, "Residential 12, Leaving care 9" of components; null where nothing is given. */
function cellText({ total, values }: ResultCell): string | null {
  if (total !== null) return total.text
  if (values.length === 0) return null
  return values.map(({ component, text }) => [component, text].filter(Boolean).join(' ')).join(', ')
}
