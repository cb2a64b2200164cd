import { PageSkeleton } from '../../ui/page-skeleton.tsx'

/** The page's outline while its figures are on the way, so that nothing jumps when they come. */
export function IndicatorSkeleton() {
  return (
    <PageSkeleton words="Loading the measure">
      <div className="panel skeleton-objective" />
      <div className="panel skeleton-objective" />
    </PageSkeleton>
  )
}
