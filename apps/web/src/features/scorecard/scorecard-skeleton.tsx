/** The page's outline while its figures are on the way, so that nothing jumps when they come. */
export function ScorecardSkeleton() {
  return (
    <div className="skeleton" aria-busy="true">
      <title>Loading · Quarterdeck</title>
      <p role="status" className="unseen">
        Loading the scorecard
      </p>
      <div className="page-head">
        <div>
          <p className="overline">
            <span className="bone bone-name" />
          </p>
          <p className="skeleton-title">
            <span className="bone bone-title" />
          </p>
          <p className="page-head-dates">
            <span className="bone bone-dates" />
          </p>
        </div>
      </div>
      <div className="facts skeleton-facts" />
      <div className="toolbar skeleton-toolbar" />
      <div className="objective skeleton-objective" />
      <div className="objective skeleton-objective" />
    </div>
  )
}
