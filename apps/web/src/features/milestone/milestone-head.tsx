import type { MilestoneHistory } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'

/** Which milestone, and the way back to the newest scorecard that has it. */
export function MilestoneHead({ milestone }: { milestone: MilestoneHistory }) {
  const { title, places, updates, board } = milestone
  const [place] = places
  const [update] = updates
  return (
    <header className="page-head">
      <div className="milestone-title">
        {place !== undefined && update !== undefined && (
          <nav aria-label="Where this is">
            <ol className="breadcrumb">
              <li>
                <Link
                  to="/boards/$board/$period"
                  params={{ board: board.id, period: update.period.id }}
                >
                  {update.period.label}
                </Link>
              </li>
              <li>
                <Link
                  to="/boards/$board/$period"
                  params={{ board: board.id, period: update.period.id }}
                  hash={`objective-${place.objective.code}`}
                >
                  {place.objective.code} {place.objective.title}
                </Link>
              </li>
            </ol>
          </nav>
        )}
        <PageTitle title={`${place?.code ?? ''} ${title}, milestone`}>{title}</PageTitle>
        <p className="page-head-dates facets">
          <span>Milestone</span>
          <span className="print-only">{board.name}</span>
          {places.map(({ year, code }) => (
            <span key={year}>
              {code} in {year}
            </span>
          ))}
        </p>
      </div>
    </header>
  )
}
