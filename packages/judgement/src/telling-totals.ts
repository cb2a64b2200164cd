import { ownYear } from './coverage.ts'
import type { CellFigure, MeasureResult } from './result.ts'
import { isSmallCount } from './small-numbers.ts'
import type { Day } from './words.ts'

/** One of the running totals of a line. */
export type RunningTotal = {
  /** Totals of one year are compared: its first day, with whatever else parts them. */
  year: string
  /** Null where it is hidden already. */
  value: number | null
  /** It stands beside the line, and cannot be withheld. */
  isBeside?: boolean
}

/**
 * Those whose total would give a small number away: small itself, or so close to an earlier one of
 * its year that is shown that the difference is small. 7 by June and 9 by September would tell of 2
 * in between, so 9 is withheld; 12 by December tells of 5 since June, and may be shown. What stands
 * beside the line anyway is given first.
 */
export function tellingTotals<T extends RunningTotal>(
  totals: readonly T[],
  threshold: number,
): ReadonlySet<T> {
  const shown = new Map<string, number[]>()
  const telling = new Set<T>()
  for (const total of totals) {
    if (total.value === null) continue
    const ofYear = shown.get(total.year) ?? []
    const isTelling = total.isBeside !== true && tells(total.value, ofYear, threshold)
    if (isTelling) telling.add(total)
    else shown.set(total.year, [...ofYear, total.value])
  }
  return telling
}

/** Whether a total is small, or a small number away from one of those shown beside it. */
export function tells(total: number, shown: readonly number[], threshold: number): boolean {
  const isClose = shown.some((each) => isSmallCount(Math.abs(total - each), threshold))
  return isClose || isSmallCount(total, threshold)
}

/** The days of a measure's small chart whose running total would give a small number away. */
export function tellingDays(
  measure: Pick<MeasureResult, 'basis' | 'sparkline' | 'yearType'>,
  threshold: number,
): ReadonlySet<Day> {
  if (measure.basis !== 'cumulative-count') return new Set()
  const totals = measure.sparkline.map(({ to, value }) => ({
    to,
    year: ownYear(to, measure.yearType).from,
    value: value === null ? null : Number(value),
  }))
  return new Set([...tellingTotals(totals, threshold)].map(({ to }) => to))
}

/**
 * The figures of a measure's two cells that would give a small number away beside the other cell's:
 * of a component with 6 by March as the prior actual and 9 by June of that year, the 9.
 */
export function tellingFigures(
  measure: Pick<MeasureResult, 'basis' | 'sparkline' | 'yearType' | 'current' | 'priorActual'>,
  threshold: number,
): ReadonlySet<CellFigure> {
  if (measure.basis !== 'cumulative-count') return new Set()
  const days = tellingDays(measure, threshold)
  const totals = [measure.priorActual, measure.current].flatMap(({ values }) =>
    values.map((figure) => {
      const day = figure.coverage?.to ?? ''
      return {
        figure,
        year: `${figure.component} ${ownYear(day, measure.yearType).from}`,
        value: figure.value === null || days.has(day) ? null : Number(figure.value),
      }
    }),
  )
  return new Set([...tellingTotals(totals, threshold)].map(({ figure }) => figure))
}
