import { decimal } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import { isOutsidePercentage } from '../percentage.ts'
import { boundOf } from '../targets.ts'
import type { Polarity } from '../words.ts'
import {
  type HeldTarget,
  judgedTargets,
  newestDefinition,
  opening,
  type PlannedMeasure,
} from './planned-measure.ts'
import { type CatalogueWarning, warning } from './warning.ts'

const ANY_MISS: Record<Exclude<Polarity, 'none'>, string> = {
  higher: 'any figure below it',
  lower: 'any figure above it',
  range: 'any figure outside it',
}

/** What a target's own terms give rise to, whatever the figures are. */
export function warnAboutTarget(measure: PlannedMeasure, held: HeldTarget): CatalogueWarning[] {
  return [
    outsidePercentage(held),
    zeroTarget(measure, held),
    withoutProfile(measure, held),
    otherDefinition(measure, held),
  ].filter((each) => each !== null)
}

/** At least −5% of pupils, or 150%: a slip, where it is not a gap or a growth. */
function outsidePercentage({ definition, limit, ofTarget }: HeldTarget): CatalogueWarning | null {
  if (!isOutsidePercentage(definition.unit, limit.low, limit.high)) return null
  return warning(
    'outside-percentage',
    `${ofTarget}The target of ${limit.text} lies outside 0% to 100%.`,
  )
}

/** 5% of 0 is 0: with a target of 0 and the board's tolerance of 5%, a single case is red. */
function zeroTarget(
  { indicator, policy }: PlannedMeasure,
  { target, limit, ofTarget }: HeldTarget,
): CatalogueWarning | null {
  const { polarity } = indicator
  const { kind, amount } = target.tolerance ?? {
    kind: 'relative',
    amount: policy.toleranceRelative,
  }
  if (polarity === 'none' || kind !== 'relative' || !boundOf(limit, polarity).eq(0)) return null
  const share = `${decimal(amount).times(100).toFixed()}%`
  return warning(
    'zero-target-relative-tolerance',
    `${ofTarget}The target of ${limit.text} has no tolerance, as ${share} of 0 is 0: ${ANY_MISS[polarity]} is red. An absolute tolerance would leave room.`,
  )
}

/** 68 in the year without a profile is taken as 17 a quarter. */
function withoutProfile(
  { indicator }: PlannedMeasure,
  { target, definition, limit, ofTarget }: HeldTarget,
): CatalogueWarning | null {
  if (indicator.basis !== 'cumulative-count' || target.kind !== 'absolute') return null
  if (target.profile !== null || limit.high.eq(0)) return null
  const aQuarter = figureText(limit.high.div(4).toFixed(), definition.unit)
  return warning(
    'cumulative-without-profile',
    `${ofTarget}No profile is agreed for the target of ${limit.text}. Unless earlier years show a pattern, the year is taken as even: ${aQuarter} a quarter.`,
  )
}

function otherDefinition(
  measure: PlannedMeasure,
  { definition, limit, ofTarget }: HeldTarget,
): CatalogueWarning | null {
  const newest = newestDefinition(measure)
  if (definition.version === newest.version) return null
  return warning(
    'other-definition',
    `${ofTarget}The target of ${limit.text} was set on definition ${definition.version} of the measure; the newest is definition ${newest.version}, and its figures are not held against that target.`,
  )
}

/**
 * Where no target is set and no reason is given, or a change has no figure to count from. A measure
 * without a polarity needs none: it has no colour.
 */
export function warnAboutNoTarget(measure: PlannedMeasure): CatalogueWarning[] {
  if (measure.indicator.polarity === 'none') return []
  const judged = judgedTargets(measure).map(({ component, found }) => ({
    component,
    why: whyNoTarget(measure, found?.target ?? null),
  }))
  const isWhole = judged.every(({ why }) => why !== null)
  return judged.flatMap(({ component, why }) =>
    why === null ? [] : warning('no-target', `${isWhole ? '' : opening(measure, component)}${why}`),
  )
}

function whyNoTarget({ code }: PlannedMeasure, target: HeldTarget['target'] | null): string | null {
  const unset = `No target is set for ${code}, and no reason is given.`
  switch (target?.kind) {
    case undefined:
      return unset
    case 'none':
      return target?.reason === null || target?.reason === 'not-set' ? unset : null
    case 'change':
      return target?.baseline === null
        ? `The target of ${code} is a change from a figure that is not known yet.`
        : null
    default:
      return null
  }
}
