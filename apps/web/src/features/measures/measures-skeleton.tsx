import { PageSkeleton } from '../../ui/page-skeleton.tsx'

/** The list’s outline. */
export function MeasuresSkeleton() {
  return (
    <PageSkeleton words="Loading the measures">
      <div className="facts skeleton-list" />
      <div className="toolbar skeleton-toolbar" />
      <div className="objective skeleton-objective" />
      <div className="objective skeleton-objective" />
    </PageSkeleton>
  )
}
