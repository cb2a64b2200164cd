import type { ReturnSheet } from '@quarterdeck/contract'
import { formatDate, POLARITY_WORDS } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../../ui/page-title.tsx'
import { ReturnState } from '../return-state.tsx'

/** Which return it is, what it means, when it is due and where it stands. */
export function ReturnHead({ sheet }: { sheet: ReturnSheet }) {
  const { code, title, period, board, dueOn, measure, kind, sentBack } = sheet
  return (
    <header className="page-head return-head">
      <div>
        <nav aria-label="Where this is">
          <ol className="breadcrumb">
            <li>
              <Link to="/returns">My returns</Link>
            </li>
            <li>
              {period.label}, {board.name}
            </li>
          </ol>
        </nav>
        <PageTitle title={`${code} ${title}, return`}>
          {code} {title}
        </PageTitle>
        {measure !== null && (
          <p>
            {measure.meaning} {POLARITY_WORDS[measure.case.indicator.polarity]}
          </p>
        )}
        <p className="page-head-dates facets">
          <span>{kind === 'measure' ? 'Measure' : 'Milestone'}</span>
          <span>{period.label}</span>
          {dueOn !== null && <span>Due on {formatDate(dueOn)}</span>}
        </p>
      </div>
      <div className="return-head-state">
        {/* The reason has a line of its own. */}
        <ReturnState owed={{ ...sheet, sentBack: null }} />
      </div>
      {sentBack !== null && (
        <p className="sent-back-line">
          <b>Sent back by {sentBack.by}:</b> {sentBack.reason ?? 'no reason given.'}
        </p>
      )}
    </header>
  )
}
