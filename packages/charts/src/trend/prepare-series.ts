import type { Trend, TrendPoint, TrendSeries } from '@quarterdeck/contract'
import { placeOf } from './calendar.ts'
import { figureLabel } from './figure-label.ts'
import { joinMarks } from './join-marks.ts'
import type { ChartSeries, TrendMark, TrendOptions, WithheldMark } from './trend-chart.ts'

/** The series of a view that are to be drawn and have anything to draw, the headline or total first. */
export function prepareSeries(
  trend: Trend,
  { view, components }: Pick<TrendOptions, 'view' | 'components'>,
): ChartSeries[] {
  const shown = seriesOf(trend, view)
    .filter(({ component }) => isShown(component, components))
    .map((series) => ({ ...series, points: series.points.filter((point) => point.isDrawn) }))
    .filter((series) => series.points.length > 0)
  const newest = newestDefinition(trend.series)
  return shown.map((series, index) => {
    const marks = marksOf(series, trend.unit, newest)
    return {
      key: series.component ?? 'all',
      component: series.component,
      name: shown.length > 1 ? (series.component ?? 'Total') : '',
      isJudged: series.isJudged,
      tone: index,
      marks,
      withheld: withheldOf(series, trend.unit, newest),
      ...joinMarks(marks, { basis: trend.basis, yearType: trend.yearType, view }),
    }
  })
}

/** The series of a view, drawn or not. */
export function seriesOf(trend: Trend, view: TrendOptions['view']): readonly TrendSeries[] {
  return view === 'in-period' ? trend.inPeriod : trend.series
}

/** The whole measure's own line is always shown. */
function isShown(component: string | null, components: readonly string[] | undefined): boolean {
  return component === null || components === undefined || components.includes(component)
}

/** The definition of the newest figure that is drawn. */
export function newestDefinition(series: readonly TrendSeries[]): number {
  const newest = series
    .flatMap((each) => each.points.filter((point) => point.isDrawn))
    .toSorted(byTime)
  return newest.at(-1)?.definition ?? 0
}

function byTime(a: TrendPoint, b: TrendPoint): number {
  return a.coverage.to.localeCompare(b.coverage.to) || a.definition - b.definition
}

function marksOf(series: TrendSeries, unit: string, newestDefinition: number): TrendMark[] {
  const held = series.points.filter(isHeld).toSorted(byTime)
  const last = held.at(-1)
  return held.map((point) => ({
    key: keyOf(series, point),
    x: placeOf(point.coverage.to),
    y: Number(point.value),
    component: series.component,
    point,
    label: `${figureLabel(point.value, point.text, unit)}${point.note === null ? '' : '†'}`,
    isProvisional: point.provisional,
    isRestated: point.was !== null,
    isPartYear: point.partYear,
    isForecast: point.isForecast,
    isDoubted: point.note !== null,
    isEarlierDefinition: point.definition !== newestDefinition,
    isNewest: point === last,
  }))
}

function withheldOf(series: TrendSeries, unit: string, newestDefinition: number): WithheldMark[] {
  return series.points
    .filter((point) => point.value === null)
    .toSorted(byTime)
    .map((point) => ({
      key: keyOf(series, point),
      x: placeOf(point.coverage.to),
      component: series.component,
      point,
      label: figureLabel(null, point.text, unit),
      isEarlierDefinition: point.definition !== newestDefinition,
    }))
}

function keyOf({ component }: TrendSeries, { definition, coverage }: TrendPoint): string {
  return `${component ?? 'all'} ${definition} ${coverage.from} ${coverage.to}`
}

function isHeld(point: TrendPoint): point is TrendPoint & { value: string } {
  return point.value !== null
}
