import { formatDate } from '@quarterdeck/wording'
import { useQuery } from '@tanstack/react-query'
import { remindersQuery } from './queries.ts'

/** The reminders that go out next, word for word and to whom, and who has no address. */
export function ReminderPreview({ board }: { board: string }) {
  const { data } = useQuery({ ...remindersQuery(board), throwOnError: true })
  if (data === undefined) {
    return <p className="reminders-part quiet">Working out the next reminders</p>
  }
  const { day, messages, noAddress, sendsMail, hasAddress } = data
  return (
    <div className="reminders-part">
      <h3>
        {day === null
          ? 'Nobody is to be reminded'
          : `Next on ${formatDate(day)}, to ${sayPeople(messages.length)}`}
      </h3>
      {!sendsMail && (
        <p className="part-note">
          No mail server is set up, so none goes. Whoever runs this server can set one.
        </p>
      )}
      {!hasAddress && messages.length > 0 && (
        <p className="part-note">
          The address of this server is not set, so the links below lack it. Whoever runs the server
          sets <code>QUARTERDECK_URL</code>.
        </p>
      )}
      {messages.map(({ officer, to, subject, text }) => (
        <details key={officer.id} className="message">
          <summary>
            {officer.name} <span className="quiet">{to}</span>
          </summary>
          <p>
            <b>{subject}</b>
          </p>
          <p className="message-text">{text}</p>
        </details>
      ))}
      {noAddress.length > 0 && (
        <>
          <h3>No address</h3>
          <p className="quiet">
            They owe returns and have no account to write to. An administrator can invite them.
          </p>
          <ul className="no-address">
            {noAddress.map(({ officer, owed }) => (
              <li key={officer.id}>
                {officer.name}, {owed === 1 ? '1 return' : `${owed} returns`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function sayPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}
