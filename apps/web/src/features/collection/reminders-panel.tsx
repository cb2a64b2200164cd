import { type Collection, collectionApi, type Reminder } from '@quarterdeck/contract'
import { formatDate, formatInstant } from '@quarterdeck/wording'
import { call } from '../../app/client.ts'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../session/index.ts'
import { ReminderPreview } from './reminder-preview.tsx'

type Props = { collection: Collection; onDone: (text: string) => Promise<void> }

/** Whom reminders went to, which may not have arrived, and which go next. */
export function RemindersPanel({ collection, onDone }: Props) {
  const { reminders, mayRun, board } = collection
  const unconfirmed = reminders.filter(({ sentAt }) => sentAt === null)
  const sent = reminders.filter(({ sentAt }) => sentAt !== null)
  return (
    <section className="panel list-panel reminders" aria-labelledby="reminders">
      <header className="list-head">
        <h2 id="reminders">Reminders</h2>
        <p className="quiet">{saySent(sent.length, reminders.length)}</p>
      </header>
      {unconfirmed.length > 0 && (
        <div className="reminders-part">
          <h3>Not confirmed</h3>
          <p className="quiet">
            The mail server did not say that it took these. They may have arrived, so none goes
            again by itself.
          </p>
          <ul className="reminder-list">
            {unconfirmed.map((each) => (
              <Unconfirmed
                key={`${each.officer.id} ${each.day}`}
                collection={collection}
                reminder={each}
                onDone={onDone}
              />
            ))}
          </ul>
        </div>
      )}
      {mayRun && collection.state !== 'published' && <ReminderPreview board={board.id} />}
      {sent.length > 0 && (
        <details className="reminders-part">
          <summary>Sent, newest first</summary>
          <ul className="reminder-list">
            {sent.map(({ officer, day, owed, sentAt }) => (
              <li key={`${officer.id} ${day}`}>
                <span>
                  {officer.name}, {sayOwed(owed)}
                </span>
                <span className="quiet">{sentAt !== null && formatInstant(sentAt)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function saySent(sent: number, marked: number): string {
  return marked === 0 ? 'None has gone yet.' : `${sent} of ${marked} confirmed as sent.`
}

function sayOwed(owed: number): string {
  return owed === 1 ? '1 return' : `${owed} returns`
}

function Unconfirmed({ collection, reminder, onDone }: Props & { reminder: Reminder }) {
  const { board, period, mayRun } = collection
  const { officer, day, address, owed } = reminder
  const { mutate, isPending, error } = useSignedMutation(
    () =>
      call(collectionApi.sendReminderAgain, {
        params: { board: board.id, period: period.id, officer: officer.id, day },
      }),
    { onSuccess: () => onDone(`The reminder to ${officer.name} is sent.`) },
  )
  return (
    <li>
      <span>
        {officer.name}, {sayOwed(owed)}
        <span className="cell-more">
          {address}, {formatDate(day)}
        </span>
        {error !== null && (
          <span role="alert" className="form-error">
            {sayFault(error)}
          </span>
        )}
      </span>
      {mayRun && (
        <button
          type="button"
          className="button is-small"
          disabled={isPending}
          onClick={() => mutate()}
        >
          Send again<span className="unseen"> to {officer.name}</span>
        </button>
      )}
    </li>
  )
}
