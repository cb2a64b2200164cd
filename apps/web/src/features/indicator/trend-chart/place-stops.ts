import type { TrendChart, TrendLayout, TrendMark, WithheldMark } from '@quarterdeck/charts'
import type { Stop } from './move-stop.ts'
import type { Place } from './nearest-stop.ts'

/** A figure that can be stopped at, and where it stands in the drawing. */
export type PlacedStop = Stop &
  Place & {
    readonly mark: TrendMark | WithheldMark
    /** The newest figure of the first series, where the keyboard comes in. */
    readonly isNewest: boolean
  }

/** Every figure of a chart in the order of its series, each oldest first; withheld ones at the foot. */
export function placeStops(chart: TrendChart, layout: TrendLayout): PlacedStop[] {
  return chart.series.flatMap((series, index) => {
    const drawn = series.marks.map((mark) => ({ mark, top: layout.y(mark.y) }))
    const withheld = series.withheld.map((mark) => ({ mark, top: layout.plot.bottom }))
    const inTime = [...drawn, ...withheld].toSorted((a, b) => a.mark.x - b.mark.x)
    return inTime.map(({ mark, top }, at) => ({
      key: mark.key,
      series: series.key,
      x: mark.x,
      mark,
      left: layout.x(mark.x),
      top,
      isNewest: index === 0 && at === inTime.length - 1,
    }))
  })
}
