import type { Scorecard } from '@quarterdeck/contract'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { countMeasures } from './count-measures.ts'
import { Facts } from './facts.tsx'
import { FilterState } from './filter-state.tsx'
import { findTimeFrame } from './find-time-frame.ts'
import { layOutSections } from './lay-out-sections.ts'
import { PrintKey } from './print-key.tsx'
import { RestatedLine } from './restated-line.tsx'
import { ScorecardHead } from './scorecard-head.tsx'
import { isFiltered, type ScorecardSearch } from './scorecard-search.ts'
import { ScorecardViewProvider } from './scorecard-view.tsx'
import { SectionOfMeasures } from './section-of-measures.tsx'
import { Toolbar } from './toolbar.tsx'

// Few quarters are ever corrected.
const IssueLine = lazy(() => import('./issue-line.tsx'))

type Props = {
  scorecard: Scorecard
  search: ScorecardSearch
  /** The way to other quarters, which belongs to the boards. */
  picker: ReactNode
  /** What the Board asked, for those who may see it. */
  questions: ReactNode
}

/** One quarter of one board: what is red, what got worse, what is missing, then every measure. */
export function ScorecardPage({ scorecard, search, picker, questions }: Props) {
  const view = useMemo(
    () => ({ board: scorecard.board.id, period: scorecard.period.id, search }),
    [scorecard, search],
  )
  const counts = useMemo(() => countMeasures(scorecard), [scorecard])
  const frame = useMemo(() => findTimeFrame(scorecard), [scorecard])
  const sections = layOutSections(scorecard, search)
  const shown = sections.flatMap((section) => section.measures)
  const milestones = sections.reduce((sum, section) => sum + section.milestones.length, 0)
  return (
    <ScorecardViewProvider view={view}>
      <ScorecardHead scorecard={scorecard} picker={picker} />
      {(scorecard.corrects ?? scorecard.correctedBy) && (
        <Suspense>
          <IssueLine scorecard={scorecard} />
        </Suspense>
      )}
      <RestatedLine scorecard={scorecard} restated={counts.restated} />
      <Facts counts={counts} previous={scorecard.previousPeriod} />
      <Toolbar scorecard={scorecard} shown={shown} />
      <FilterState
        measures={{ shown: shown.length, of: counts.measures }}
        milestones={{ shown: milestones, of: counts.milestones }}
      />
      {sections.map((section) => (
        <SectionOfMeasures
          key={section.code ?? 'all'}
          section={section}
          headings={scorecard.headings}
          frame={frame}
          filtered={isFiltered(search)}
        />
      ))}
      {questions}
      <PrintKey />
    </ScorecardViewProvider>
  )
}
