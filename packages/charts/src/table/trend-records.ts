import type { Trend, TrendTarget } from '@quarterdeck/contract'
import { seriesOf } from '../trend/prepare-series.ts'
import type { TrendView } from '../trend/trend-chart.ts'
import { targetsInForce } from './tabulate-trend.ts'

/** One figure as a row of a file. Values are exact decimal text; an empty cell is what is not there. */
export type TrendRecord = {
  readonly component: string
  readonly definition: number
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly label: string
  /** Empty where a small number is protected; `text` says so. */
  readonly value: string
  readonly text: string
  readonly provisional: 'yes' | 'no'
  readonly part_year: 'yes' | 'no'
  readonly forecast: 'yes' | 'no'
  /** The figure before it was restated, as people read it. */
  readonly was: string
  readonly note: string
  readonly target_low: string
  readonly target_high: string
  readonly target_text: string
}

/** The figures of a view as flat rows, for a file: series after series, oldest first. */
export function trendRecords(trend: Trend, view: TrendView): TrendRecord[] {
  const targets = view === 'as-returned' ? trend.targets : []
  return seriesOf(trend, view).flatMap(({ component, points }) =>
    points.map((point) => {
      const target = targetsInForce(point, targets, [component])[0]
      return {
        component: component ?? '',
        definition: point.definition,
        from: point.coverage.from,
        to: point.coverage.to,
        label: point.coverage.label,
        value: point.value ?? '',
        text: point.text,
        provisional: yesNo(point.provisional),
        part_year: yesNo(point.partYear),
        forecast: yesNo(point.isForecast),
        was: point.was ?? '',
        note: point.note ?? '',
        ...targetColumns(target),
      }
    }),
  )
}

function targetColumns(
  target: TrendTarget | undefined,
): Pick<TrendRecord, 'target_low' | 'target_high' | 'target_text'> {
  return {
    target_low: target?.low ?? '',
    target_high: target?.high ?? '',
    target_text: target?.text ?? '',
  }
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}
