import type { MeasureLink } from '@quarterdeck/contract'
import type { InternalMeasure } from '../scorecard/internal-scorecard.ts'

/** The measures before and after one on its scorecard; null at either end. */
export function neighboursOf(
  measures: readonly InternalMeasure[],
  indicator: string,
): { previous: MeasureLink | null; next: MeasureLink | null } {
  const at = measures.findIndex((each) => each.indicator === indicator)
  return { previous: linkTo(measures[at - 1]), next: linkTo(measures[at + 1]) }
}

function linkTo(measure: InternalMeasure | undefined): MeasureLink | null {
  if (measure === undefined) return null
  const { indicator, code, title } = measure
  return { indicator, code, title }
}
