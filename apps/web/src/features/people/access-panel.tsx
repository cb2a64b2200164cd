import { type Account, accountApi, type MadeLink } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../session/index.ts'
import { MadeLinkLine } from './made-link-line.tsx'
import { peopleQuery } from './queries.ts'

/** How the person gets in: a new link, and the way out of a second factor they have lost. */
export function AccessPanel({ account }: { account: Account }) {
  const params = { account: account.id }
  const queryClient = useQueryClient()
  const [link, setLink] = useState<MadeLink | null>(null)
  const makeLink = useSignedMutation<MadeLink>(() => call(accountApi.makeLink, { params }), {
    onSuccess: setLink,
  })
  const clear = useSignedMutation<undefined>(() => call(accountApi.clearSecondFactor, { params }), {
    onSuccess: () => queryClient.invalidateQueries(peopleQuery()),
  })
  const error = makeLink.error ?? clear.error
  return (
    <section className="panel access-panel" aria-labelledby="access">
      <h2 id="access">Signing in</h2>
      <p>
        {account.state === 'invited'
          ? 'No password is set yet.'
          : 'The person sets a new password by a link, should they have lost theirs.'}{' '}
        A new link makes those before it useless.
      </p>
      {account.failedSignIns !== null && (
        <p>
          {sayFailures(account.failedSignIns.count)} since the last that succeeded, the last on{' '}
          {formatInstant(account.failedSignIns.lastAt)}. After a day without one they are counted
          anew.{' '}
          <Link to="/audit" search={{ action: 'fail-to-sign-in', subject: account.name }}>
            In the audit trail
          </Link>
        </p>
      )}
      <button
        type="button"
        className="button"
        disabled={makeLink.isPending}
        onClick={() => makeLink.mutate()}
      >
        {account.state === 'invited' ? 'Make a new invitation' : 'Make a link for a new password'}
      </button>
      {link !== null && (
        <div role="status">
          <MadeLinkLine link={link} name={account.name} />
        </div>
      )}
      {account.hasSecondFactor && (
        <>
          <p>
            A second factor is on. Clear it when the person has lost their phone and their recovery
            codes, and only when you are sure that it is they who ask.
          </p>
          <button
            type="button"
            className="button"
            disabled={clear.isPending}
            onClick={() => clear.mutate()}
          >
            Clear second factor
          </button>
        </>
      )}
      {clear.isSuccess && !account.hasSecondFactor && (
        <p role="status" className="done-line">
          The second factor is cleared, and the person is signed out.
        </p>
      )}
      {error !== null && (
        <p role="alert" className="form-error">
          {sayFault(error)}
        </p>
      )}
    </section>
  )
}

function sayFailures(count: number): string {
  return count === 1 ? '1 failed sign-in' : `${count} failed sign-ins`
}
