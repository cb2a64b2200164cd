import type { HistoryEntry } from '@quarterdeck/contract'
import { describeAction, describeChange } from './describe-change.ts'

const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** Who changed what and when, newest first, out of the audit trail. */
export function HistoryPanel({ history }: { history: readonly HistoryEntry[] }) {
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">History</h2>
      {history.length === 0 ? (
        <p className="quiet">
          Nothing has been changed here since the figures were imported. Changes are kept from now
          on: who, when, and what it was before.
        </p>
      ) : (
        <ol className="history">
          {history.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { at, by, action } = entry
  const changes = describeChange(entry)
  return (
    <li>
      <p>
        <b>{describeAction(action)}</b>{' '}
        <span className="quiet">
          {by}, <time dateTime={at}>{time.format(new Date(at))}</time>
        </span>
      </p>
      {changes.length > 0 && (
        <dl className="changed-fields">
          {changes.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {entry.before !== null && (
                  <>
                    <span className="was">{before ?? 'none'}</span>
                    <span aria-hidden="true"> → </span>
                    <span className="unseen"> became </span>
                  </>
                )}
                {after ?? 'none'}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
