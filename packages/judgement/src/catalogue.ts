import type { Basis, Polarity, YearType } from './words.ts'

/** How the components of a measure make one status (judgement.md, "Components"). */
export type Combine = 'single' | 'headline' | 'sum' | 'each'

/** One version of what an indicator means. Nothing is compared across versions. */
export type Definition = {
  version: number
  unit: string
  decimals: number
  combine: Combine
  components: readonly string[]
  headline: string | null
}

/** What the rules need to know of an indicator. */
export type Indicator = {
  id: string
  polarity: Polarity
  basis: Basis
  yearType: YearType
  /** Why its early quarters cannot be judged, and the month that decides the year; else null. */
  seasonal: { reason: string; decidingMonth: number } | null
  smallNumbers: boolean
  definitions: readonly Definition[]
}

export function definitionOf(
  indicator: Pick<Indicator, 'id' | 'definitions'>,
  version: number,
): Definition {
  const found = indicator.definitions.find((each) => each.version === version)
  if (found === undefined) {
    throw new RangeError(`${indicator.id} has no definition version ${version}`)
  }
  return found
}

/** Whether the components of a measure come to a total: judged on their sum, or on the headline. */
export function addsUp({ combine }: Pick<Definition, 'combine'>): boolean {
  return combine === 'sum' || combine === 'headline'
}
