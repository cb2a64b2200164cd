import type { Account, PeopleAnswer } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { describeRole } from '../../ui/describe-role.ts'
import { type PeopleSearch, STATE_WORDS } from './people-search.ts'

type Props = { accounts: readonly Account[]; people: PeopleAnswer; search: PeopleSearch }

/** A row for each account; its name leads to the account itself. */
export function PeopleTable({ accounts, people, search }: Props) {
  return (
    <div className="panel list-panel">
      <table className="list-table people-table" role="table" aria-label="Accounts">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">Name</th>
            <th role="columnheader">Roles</th>
            <th role="columnheader">State</th>
            <th role="columnheader">Last seen</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {accounts.map((account) => (
            <Row key={account.id} account={account} people={people} search={search} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ account, people, search }: Omit<Props, 'accounts'> & { account: Account }) {
  const { id, name, email, roles, state, lastSeenAt, hasSecondFactor, usesSingleSignOn } = account
  return (
    <tr role="row">
      <th role="rowheader">
        <Link to="/people" search={{ ...search, person: id }}>
          {name}
        </Link>
        <span className="cell-more">{email}</span>
      </th>
      <td role="cell" data-label="Roles">
        {roles.length === 0 ? (
          <span className="quiet">None</span>
        ) : (
          <ul>
            {roles.map((held) => (
              <li key={JSON.stringify(held)}>
                {describeRole(held, people)}
                {held.fromGroups && <span className="quiet"> (from a group)</span>}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td role="cell" data-label="State">
        {STATE_WORDS[state]}
        {hasSecondFactor && <span className="cell-more">Second factor</span>}
        {usesSingleSignOn && <span className="cell-more">Single sign-on</span>}
      </td>
      <td role="cell" data-label="Last seen">
        {lastSeenAt === null ? <span className="quiet">Never</span> : formatInstant(lastSeenAt)}
      </td>
    </tr>
  )
}
