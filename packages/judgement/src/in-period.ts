import { definitionOf, type Indicator } from './catalogue.ts'
import { compareText } from './compare-text.ts'
import { isCompleteYear, ownYear, stretchInWords } from './coverage.ts'
import { dayAfter } from './days.ts'
import { decimal } from './decimal.ts'
import { figureText } from './figure-text.ts'
import type { TrendPoint, TrendSeries } from './trend.ts'

type Given = Pick<Indicator, 'id' | 'basis' | 'yearType' | 'definitions'>

type Total = TrendPoint & { value: string }

/**
 * What came in each part of a year, from its running totals (judgement.md, "In-period value"): the
 * differences of successive ones of one year, definition and choice of components. Totals of 20 by
 * June and 38 by September are 20 in April to June and 18 in July to September. A first total
 * counts from the year's start. A year's total alone is no pattern and gives no point, and a total
 * that is not shown is passed over: of 7, one withheld, and 18, the 18 stands for 11 since the 7.
 */
export function inPeriodOf(series: readonly TrendSeries[], indicator: Given): TrendSeries[] {
  if (indicator.basis !== 'cumulative-count') return []
  const partsOf = partsAddedUp(series)
  return series
    .map(({ component, isJudged, points }) => {
      const years = Map.groupBy(points.filter(isDrawnTotal), (total) => {
        const year = ownYear(total.coverage.to, indicator.yearType).from
        return `${year} ${total.definition} ${component === null ? partsOf(total) : ''}`
      })
      const steps = [...years.values()].flatMap((year) => stepsOf(year, indicator))
      return { component, isJudged, points: steps.toSorted(byEnd) }
    })
    .filter((each) => each.points.length > 0)
}

/** What is drawn of a running count starts with its year. */
function isDrawnTotal(point: TrendPoint): point is Total {
  return point.value !== null && point.isDrawn
}

function stepsOf(totals: readonly Total[], indicator: Given): TrendPoint[] {
  const [first] = totals
  const isYearAlone = first !== undefined && isCompleteYear(first.coverage, indicator.yearType)
  if (isYearAlone) return []
  return totals.map((total, index) => stepBetween(totals[index - 1], total, indicator))
}

function stepBetween(before: Total | undefined, total: Total, indicator: Given): TrendPoint {
  const { definition, coverage } = total
  const value = before === undefined ? total.value : difference(total.value, before.value)
  const from = before === undefined ? coverage.from : dayAfter(before.coverage.to)
  const stretch = { from, to: coverage.to }
  return {
    definition,
    coverage: { ...stretch, label: stretchInWords(stretch) },
    value,
    text: figureText(value, definitionOf(indicator, definition).unit),
    provisional: total.provisional || (before?.provisional ?? false),
    partYear: false,
    isForecast: false,
    was: null,
    note: total.note ?? before?.note ?? null,
    isDrawn: true,
  }
}

function difference(total: string, before: string): string {
  return decimal(total).minus(decimal(before)).toFixed()
}

/** Tells which components a total adds up: those with a figure of its stretch and definition. */
function partsAddedUp(series: readonly TrendSeries[]): (point: TrendPoint) => string {
  const keyOf = ({ definition, coverage }: TrendPoint) =>
    `${definition} ${coverage.from} ${coverage.to}`
  const parts = new Map<string, string>()
  for (const { component, points } of series) {
    if (component === null) continue
    for (const key of points.map(keyOf)) parts.set(key, `${parts.get(key) ?? ''}${component}, `)
  }
  return (point) => parts.get(keyOf(point)) ?? ''
}

function byEnd(a: TrendPoint, b: TrendPoint): number {
  return compareText(a.coverage.to, b.coverage.to) || a.definition - b.definition
}
