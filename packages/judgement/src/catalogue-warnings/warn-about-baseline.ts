import { type Decimal, decimal, roundTo } from '../decimal.ts'
import { figureText } from '../figure-text.ts'
import { type Figure, isReported, stretchKey } from '../figures.ts'
import type { HeldTarget, PlannedMeasure } from './planned-measure.ts'
import { type CatalogueWarning, warning } from './warning.ts'

type Reported = Figure & { value: string }

/**
 * A target that counts from a figure which has been restated since: £250,000 less than £4,280,879
 * stays £4,030,879 when 2020/21 becomes £4,300,000. The baseline's figure is the one that was once
 * reported with the value stated; where one of that value still stands, or none ever was, nothing
 * is said. A baseline that adds up components is not looked for.
 */
export function warnAboutBaseline(
  { figures }: PlannedMeasure,
  { component, target, definition, limit, ofTarget }: HeldTarget,
): CatalogueWarning[] {
  if (target.kind !== 'change' || target.baseline === null) return []
  const rounded = (value: string): Decimal => roundTo(decimal(value), definition.decimals)
  const baseline = rounded(target.baseline)
  const states = (each: Reported) => rounded(each.value).eq(baseline)
  const own = figures
    .filter(isReported)
    .filter((each) => each.definition === target.definition && each.component === component)
  const returns = [...Map.groupBy(own, stretchKey).values()].filter((each) => each.some(states))
  const newest = returns.map((each) => each.at(-1) as Reported)
  const restated = newest.at(-1)
  if (restated === undefined || newest.some(states)) return []
  const was = figureText(target.baseline, definition.unit)
  const now = figureText(restated.value, definition.unit)
  return [
    warning(
      'baseline-restated',
      `${ofTarget}The target counts from ${was} for ${restated.coverage.label}, and that figure now stands at ${now}. The target stays at ${limit.text}.`,
    ),
  ]
}
