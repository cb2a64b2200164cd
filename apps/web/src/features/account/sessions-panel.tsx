import { accountApi, type SessionRow } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../session/index.ts'
import { describeDevice } from './describe-device.ts'
import { sessionsQuery } from './queries.ts'

/** Where one is signed in, and the way to end each but this one. */
export function SessionsPanel() {
  const { data } = useSuspenseQuery(sessionsQuery())
  const queryClient = useQueryClient()
  const end = useSignedMutation(
    (session: string) => call(accountApi.endSession, { params: { session } }),
    { onSuccess: () => queryClient.invalidateQueries(sessionsQuery()) },
  )
  return (
    <section className="panel" aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      <p className="quiet">
        End one that you do not know, or that is on a device you no longer use; then change your
        password.
      </p>
      <ul className="session-list">
        {data.sessions.map((session) => (
          <li key={session.id}>
            <Session session={session} />
            {!session.isThisOne && (
              <button
                type="button"
                className="button is-small"
                disabled={end.isPending}
                onClick={() => end.mutate(session.id)}
              >
                End
                <span className="unseen">
                  {' '}
                  {describeDevice(session.device)}, since {formatInstant(session.startedAt)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {end.error !== null && (
        <p role="alert" className="form-error">
          {sayFault(end.error)}
        </p>
      )}
    </section>
  )
}

function Session({ session: { device, isThisOne, startedAt, seenAt } }: { session: SessionRow }) {
  return (
    <div>
      <b>{describeDevice(device)}</b>
      {isThisOne && <span className="session-this">this one</span>}
      <p className="facets quiet">
        <span>Since {formatInstant(startedAt)}</span>
        <span>Last used {formatInstant(seenAt)}</span>
      </p>
    </div>
  )
}
