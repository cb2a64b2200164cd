import type { Indicator, PlannedTarget } from '@quarterdeck/contract'

/** One year's targets in words, or that none is set: "20, and amber up to 1 beyond it". */
export function describeTargets({
  places,
  period,
}: Pick<Indicator, 'places' | 'period'>): string[] {
  const targets = places.find(({ year }) => year === period.year)?.targets ?? []
  return targets.length === 0 ? ['none set'] : targets.map(describeTarget)
}

/** A target with the component it is set for and how far it may be missed. */
export function describeTarget({ component, text, tolerance }: PlannedTarget): string {
  const target = component === null ? text : `${component}: ${text}`
  if (tolerance === null) {
    return target
  }
  return /^£?0( |$)/.test(tolerance)
    ? `${target}, with no tolerance`
    : `${target}, amber within ${tolerance} of it`
}
