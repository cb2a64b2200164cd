import { describeDrawing, describeParts, describeTrend, prepareTrend } from '@quarterdeck/charts'
import type { Indicator } from '@quarterdeck/contract'
import { useMemo } from 'react'
import { useIndicatorView } from '../indicator-view.tsx'
import { chooseParts } from './choose-parts.ts'
import { PartChoice, ViewToggle } from './trend-choices.tsx'
import { TrendDrawing } from './trend-drawing.tsx'
import { TrendFiles } from './trend-files.tsx'
import { TrendTable } from './trend-table.tsx'
import { TrendTabPanel, TrendTabs } from './trend-tabs.tsx'

/** How the measure got here: the finding in a sentence, drawn, and as a table of the same figures. */
export function TrendPanel({ indicator }: { indicator: Indicator }) {
  const { trend, measure, period } = indicator
  const { search } = useIndicatorView()
  const hasViews = trend.inPeriod.length > 0
  const view = hasViews && search.view === 'in-period' ? search.view : 'as-returned'
  const { drawn, offered } = useMemo(
    () => chooseParts(trend, search.without),
    [trend, search.without],
  )
  const chart = useMemo(
    () => prepareTrend(trend, { view, components: drawn, until: period.to }),
    [trend, view, drawn, period],
  )
  const finding = view === 'in-period' ? describeParts(trend) : describeTrend(trend, measure)
  const isEmpty = chart.series.length === 0
  const signs = isEmpty ? 'No figure is held that can be drawn.' : describeDrawing(chart)
  return (
    <section className="panel trend" aria-labelledby="trend">
      <h2 id="trend">{finding}</h2>
      {signs !== '' && <p className="quiet">{signs}</p>}
      <div className="trend-controls">
        <TrendTabs />
        {hasViews && <ViewToggle />}
        {offered.length > 0 && <PartChoice parts={offered} />}
      </div>
      <TrendTabPanel of="chart">
        {!isEmpty && <TrendDrawing chart={chart} finding={finding} />}
      </TrendTabPanel>
      <TrendTabPanel of="table">
        <TrendTable trend={trend} view={view} />
      </TrendTabPanel>
      <TrendFiles indicator={indicator} view={view} />
    </section>
  )
}
