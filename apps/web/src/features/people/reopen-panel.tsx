import { type Account, accountApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../session/index.ts'
import { peopleQuery } from './queries.ts'

/** What a closed account is, and the way to open it again. */
export function ReopenPanel({ account }: { account: Account }) {
  const queryClient = useQueryClient()
  const params = { account: account.id }
  const reopen = useSignedMutation<Account>(() => call(accountApi.reopenAccount, { params }), {
    onSuccess: () => queryClient.invalidateQueries(peopleQuery()),
  })
  return (
    <section className="panel access-panel" aria-labelledby="closed">
      <h2 id="closed">This account is closed</h2>
      <p>Nobody signs in with it. What it did stays in the audit trail under its name.</p>
      <p>
        Reopened, it has no roles, no password and no second factor: give it roles, then make an
        invitation.
        {account.officer !== null &&
          ' Public pages call its officer by name again, and what they own is theirs to return.'}
      </p>
      <button
        type="button"
        className="button"
        disabled={reopen.isPending}
        onClick={() => reopen.mutate()}
      >
        Reopen this account
      </button>
      {reopen.error !== null && (
        <p role="alert" className="form-error">
          {sayFault(reopen.error)}
        </p>
      )}
    </section>
  )
}
