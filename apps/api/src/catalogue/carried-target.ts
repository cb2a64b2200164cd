import { isDeepStrictEqual } from 'node:util'
import { type MeasureCase, parsePeriod } from '@quarterdeck/judgement'
import { targetOf } from '../scorecard/measure-cases.ts'
import type { TargetRow } from './catalogue-store.ts'
import type { PlanRows } from './read-plan-rows.ts'

/**
 * The quarter whose publication was the first to carry a target version, "Quarter 2 2021/22"; null
 * where none has. A publication freezes what a target said and not from which day, so that version
 * is meant which says the same. Where none does, it was put right since: then every version that
 * had begun by the quarter's end may be the one.
 * @param versions every target version of the measure, this one among them
 * @param carried what the board's publications froze of the indicator
 */
export function quarterThatCarried(
  target: TargetRow,
  {
    year,
    versions,
    rows,
    carried,
  }: {
    year: string
    versions: readonly TargetRow[]
    rows: Pick<PlanRows, 'periodTargets'>
    carried: readonly MeasureCase[]
  },
): string | null {
  const own = versions.filter(({ component }) => component === target.component)
  const found = carried.find(({ period, targets }) => {
    const quarter = parsePeriod(period)
    const frozen = targets.find(({ component }) => (component ?? '') === target.component)
    if (quarter.year !== year || frozen === undefined) return false
    const begun = own.filter(({ validFrom }) => validFrom <= quarter.to)
    const same = begun.filter((each) => isDeepStrictEqual(targetOf(rows, each), frozen.target))
    return (same.length > 0 ? same : begun).includes(target)
  })
  return found === undefined ? null : parsePeriod(found.period).label
}
