import { formatInstant } from '@quarterdeck/wording'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/states.tsx'
import { AccessPanel } from './access-panel.tsx'
import { ClosePanel } from './close-panel.tsx'
import { EditPanel } from './edit-panel.tsx'
import { STATE_WORDS } from './people-search.ts'
import { PersonHead } from './person-head.tsx'
import { PublicNamePanel } from './public-name-panel.tsx'
import { peopleQuery } from './queries.ts'
import { ReopenPanel } from './reopen-panel.tsx'

/** One account: what it may do, how its person gets in, and its end. */
export function PersonPage({ id }: { id: string }) {
  const { data } = useSuspenseQuery(peopleQuery())
  const account = data.accounts.find((each) => each.id === id)
  if (account === undefined) {
    return (
      <Notice title="There is no such account">
        <p>
          The link may be cut off. <Link to="/people">Look among all people</Link>.
        </p>
      </Notice>
    )
  }
  const { name, email, state, lastSeenAt } = account
  const officer = data.officers.find((each) => each.id === account.officer)
  return (
    <>
      <PersonHead title={name}>
        <p className="page-head-dates facets">
          <span>{email}</span>
          <span>{STATE_WORDS[state]}</span>
          <span>
            {lastSeenAt === null ? 'Never signed in' : `Last seen ${formatInstant(lastSeenAt)}`}
          </span>
        </p>
      </PersonHead>
      <div className="person-page">
        {state === 'closed' ? (
          <>
            <ReopenPanel account={account} />
            {officer !== undefined && <PublicNamePanel account={account} officer={officer} />}
          </>
        ) : (
          <>
            <EditPanel key={id} account={account} people={data} />
            <div>
              <AccessPanel account={account} />
              <ClosePanel account={account} officer={officer} />
            </div>
          </>
        )}
      </div>
    </>
  )
}
