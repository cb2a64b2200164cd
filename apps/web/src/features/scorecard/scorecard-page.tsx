import type { Scorecard } from '@quarterdeck/contract'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { countMeasures } from './count-measures.ts'
import { Facts } from './facts.tsx'
import { FilterState } from './filter-state.tsx'
import { findTimeFrame } from './find-time-frame.ts'
import { layOutSections } from './lay-out-sections.ts'
import { PrintKey } from './print-key.tsx'
import { RestatedLine } from './restated-line.tsx'
import { isFiltered, type ScorecardSearch } from './scorecard-search.ts'
import { type ScorecardView, ScorecardViewProvider } from './scorecard-view.tsx'
import { SectionOfMeasures } from './section-of-measures.tsx'
import { Toolbar } from './toolbar.tsx'

// Few quarters are ever corrected.
const IssueLine = lazy(() => import('./issue-line.tsx'))

type Props = {
  scorecard: Scorecard
  search: ScorecardSearch
  /** Which quarter it is, and what of it. */
  head: ReactNode
  /** What the Board asked, for those who may see it. */
  questions?: ReactNode
} & Pick<ScorecardView, 'linkTo'>

/** One quarter of one board: what is red, what got worse, what is missing, then every measure. */
export function ScorecardPage({ scorecard, search, head, questions, linkTo }: Props) {
  const view = useMemo(
    () => ({ board: scorecard.board.id, period: scorecard.period.id, search, linkTo }),
    [scorecard, search, linkTo],
  )
  const counts = useMemo(() => countMeasures(scorecard), [scorecard])
  const frame = useMemo(() => findTimeFrame(scorecard), [scorecard])
  const sections = layOutSections(scorecard, search)
  const shown = sections.flatMap((section) => section.measures)
  const milestones = sections.reduce((sum, section) => sum + section.milestones.length, 0)
  return (
    <ScorecardViewProvider view={view}>
      {head}
      {(scorecard.corrects ?? scorecard.correctedBy ?? scorecard.incomplete) && (
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
