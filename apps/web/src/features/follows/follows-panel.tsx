import type { Followed } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CheckField } from '../../ui/form/check-field.tsx'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { Status } from '../../ui/status.tsx'
import { followsQuery } from './queries.ts'
import { useFollows, useSendsMail } from './use-follows.ts'

/** What one follows, each with the way to stop, and the weekly digest. */
export function FollowsPanel() {
  const { data } = useSuspenseQuery(followsQuery())
  const { stop, setDigest } = useFollows()
  const sendsMail = useSendsMail()
  const error = stop.error ?? setDigest.error
  return (
    <section className="panel" aria-labelledby="follows">
      <h2 id="follows">What you follow</h2>
      <p className="quiet">
        {sendsMail
          ? `An e-mail to ${data.address} tells you when one of these turns red.`
          : 'No e-mail goes out: this server has no mail server set up.'}
      </p>
      {data.measures.length === 0 ? (
        <p>
          Nothing yet. Open a measure, for instance from the <Link to="/watch">red watch</Link>, and
          choose “Follow this measure”.
        </p>
      ) : (
        <ul className="follow-list">
          {data.measures.map((each) => (
            <li key={`${each.board.id} ${each.indicator}`}>
              <Measure measure={each} />
              <button
                type="button"
                className="button is-small"
                disabled={stop.isPending}
                onClick={() => stop.mutate({ board: each.board.id, indicator: each.indicator })}
              >
                Stop <span className="unseen">following {each.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <CheckField
        id="digest"
        label="Send me a digest each Monday of what changed, when something did"
        checked={data.digest}
        disabled={setDigest.isPending}
        onChange={(event) => setDigest.mutate(event.target.checked)}
      />
      {error !== null && (
        <p role="alert" className="form-error">
          {sayFault(error)}
        </p>
      )}
    </section>
  )
}

function Measure({ measure }: { measure: Followed }) {
  const { board, indicator, code, title, period, status } = measure
  return (
    <div>
      <span className="quiet">{code}</span>{' '}
      <Link
        to="/indicators/$indicator"
        params={{ indicator }}
        search={{ board: board.id, period: period.id }}
      >
        {title}
      </Link>
      <p className="facets quiet">
        <Status status={status} />
        <span>{period.label}</span>
        <span>{board.name}</span>
      </p>
    </div>
  )
}
