import { type Figure, stretchKey } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'

/**
 * A measure as it is once these figures are entered for its period: they are what the period cites,
 * and take the place of what was known of their stretches. Earlier figures that turned out
 * otherwise change what the measure is compared with, and are not cited.
 * Held 57 for 2018/19; with 59 restated and 31 entered, the rules compare 31 with 59.
 */
export function enterFigures(
  measure: MeasureCase,
  entered: readonly Figure[],
  restated: readonly Figure[] = [],
): MeasureCase {
  const isForecast = measure.indicator.basis === 'forecast'
  // Of a forecast every one that was made is kept, each at its own quarter.
  const keyOf = (figure: Figure) =>
    isForecast ? `${stretchKey(figure)} ${figure.madeIn}` : stretchKey(figure)
  const fresh = [...restated, ...entered]
  const taken = new Set(fresh.map(keyOf))
  const kept = measure.held.filter((figure) => !taken.has(keyOf(figure)))
  const held = [...kept, ...fresh].toSorted((one, other) =>
    one.coverage.to.localeCompare(other.coverage.to),
  )
  return { ...measure, current: citedOf(entered), held }
}

function citedOf(entered: readonly Figure[]): MeasureCase['current'] {
  const reported = entered.filter(({ availability }) => availability === 'reported')
  if (reported.length > 0) {
    return { availability: 'reported', figures: reported }
  }
  return { availability: entered[0]?.availability ?? 'missing', figures: [] }
}
