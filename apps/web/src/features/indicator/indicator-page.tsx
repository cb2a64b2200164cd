import type { Indicator } from '@quarterdeck/contract'
import { type ReactNode, useMemo } from 'react'
import { CorrectedLines } from '../../ui/corrected-lines.tsx'
import { CommentaryPanel } from './commentary/commentary-panel.tsx'
import { IndicatorHead } from './head/indicator-head.tsx'
import { OtherIssue } from './head/other-issue.tsx'
import type { IndicatorSearch } from './indicator-search.ts'
import { IndicatorViewProvider } from './indicator-view.tsx'
import { AboutPanel } from './plan/about-panel.tsx'
import { CodesPanel } from './plan/codes-panel.tsx'
import { DefinitionsPanel } from './plan/definitions-panel.tsx'
import { TargetsPanel } from './plan/targets-panel.tsx'
import { RevisionsPanel } from './revisions/revisions-panel.tsx'
import { StatusPanel } from './status/status-panel.tsx'
import { TrendPanel } from './trend/trend-panel.tsx'

type Props = {
  indicator: Indicator
  search: IndicatorSearch
  /** The way to other quarters, which belongs to the boards. */
  picker: ReactNode
  /** The way to follow it, for those who are signed in. */
  follow: ReactNode
  /** What the Board asked, for those who may see it. */
  questions: ReactNode
}

/** One measure at one quarter: where it stands and why, how it got here, and what was said. */
export function IndicatorPage({ indicator, search, picker, follow, questions }: Props) {
  const view = useMemo(
    () => ({
      board: indicator.board.id,
      indicator: indicator.id,
      period: indicator.period.id,
      search,
    }),
    [indicator, search],
  )
  return (
    <IndicatorViewProvider view={view}>
      <IndicatorHead indicator={indicator} picker={picker} />
      {follow}
      <OtherIssue indicator={indicator} />
      <CorrectedLines
        board={indicator.board.id}
        period={indicator.period.id}
        corrections={indicator.corrections}
      />
      <div className="indicator">
        <div className="indicator-main">
          <StatusPanel indicator={indicator} />
          <TrendPanel indicator={indicator} />
          <CommentaryPanel commentary={indicator.commentary} period={indicator.period} />
          {questions}
          <RevisionsPanel returns={indicator.returns} effects={indicator.effects} />
        </div>
        <div className="indicator-side">
          <AboutPanel indicator={indicator} />
          <TargetsPanel places={indicator.places} />
          <CodesPanel places={indicator.places} title={indicator.measure.title} />
          <DefinitionsPanel definitions={indicator.definitions} trend={indicator.trend} />
        </div>
      </div>
    </IndicatorViewProvider>
  )
}
