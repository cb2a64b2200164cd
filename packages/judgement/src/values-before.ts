import type { Indicator } from './catalogue.ts'
import { decimal, sumOf } from './decimal.ts'
import { type Figure, isOutturn, isReported, type Reading, stretchKey } from './figures.ts'

/**
 * Tells the value that a reading had before a later report changed it; null where it never changed.
 * `superseded` are revisions, oldest first, that a later one replaced: of 57, 58 and now 59 it is
 * 58, and of 57 that was confirmed none. A total had the value that the components had before: 10
 * that became 12 beside a 5 that stayed is 17 that was 15. What follows a forecast is a newer
 * forecast, or what came of it; neither restates it (docs/decisions/0008).
 */
export function valuesBefore(
  indicator: Indicator,
  readings: readonly Reading[],
  superseded: readonly Figure[],
): (reading: Reading) => string | null {
  const replaced = Map.groupBy(
    superseded.filter((each) => indicator.basis !== 'forecast' || isOutturn(each)),
    stretchKey,
  )
  if (replaced.size === 0) return () => null
  const hasTotals = readings.some((each) => each.parts !== null)
  const own = hasTotals ? readings.filter((each) => each.parts === null) : []
  const components = Map.groupBy(own, stretchOfAll)
  const beforeOwn = (reading: Reading) => newestOther(reading, replaced.get(stretchKey(reading)))
  return (reading) =>
    reading.parts === null
      ? beforeOwn(reading)
      : totalBefore(reading, components.get(stretchOfAll(reading)) ?? [], beforeOwn)
}

/** A stretch of one definition, whatever the component. */
function stretchOfAll({ definition, coverage }: Reading): string {
  return stretchKey({ definition, component: null, coverage })
}

function newestOther(reading: Reading, replaced: readonly Figure[] = []): string | null {
  const other = replaced.findLast((each) => isReported(each) && differs(each.value, reading.value))
  return other?.value ?? null
}

/** 57.0 is 57. */
function differs(one: string, other: string): boolean {
  return one !== other && !decimal(one).eq(decimal(other))
}

function totalBefore(
  total: Reading,
  components: readonly Reading[],
  beforeOwn: (reading: Reading) => string | null,
): string | null {
  const before = components.map((each) => beforeOwn(each) ?? each.value)
  const value = sumOf(before.map(decimal)).toFixed()
  const isChanged = components.some((each) => beforeOwn(each) !== null)
  return isChanged && differs(value, total.value) ? value : null
}
