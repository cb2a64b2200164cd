import { PageSkeleton } from '../../ui/page-skeleton.tsx'

/** The scorecard’s outline. */
export function ScorecardSkeleton() {
  return (
    <PageSkeleton words="Loading the scorecard">
      <div className="facts skeleton-facts" />
      <div className="toolbar skeleton-toolbar" />
      <div className="objective skeleton-objective" />
      <div className="objective skeleton-objective" />
    </PageSkeleton>
  )
}
