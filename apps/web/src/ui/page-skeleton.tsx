import type { ReactNode } from 'react'

type Props = {
  /** What is on the way, for those who listen: "Loading the measures". */
  words: string
  /** The outline of what stands beneath the page's head. */
  children: ReactNode
}

/** A page's outline while its figures are on the way, so that nothing jumps when they come. */
export function PageSkeleton({ words, children }: Props) {
  return (
    <div className="skeleton" aria-busy="true">
      <title>Loading · Quarterdeck</title>
      <p role="status" className="unseen">
        {words}
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
      {children}
    </div>
  )
}
