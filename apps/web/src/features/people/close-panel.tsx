import type { Account } from '@quarterdeck/contract'
import { type FormEvent, useState } from 'react'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { type NamedOfficer, type PublicName, PublicNameChoice } from './public-name-choice.tsx'
import { useCloseAccount } from './use-close-account.ts'

type Props = { account: Account; officer: NamedOfficer | undefined }

/** Closes the account of a leaver, once it is said what that does. */
export function ClosePanel({ account, officer }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <section className="panel access-panel" aria-labelledby="closing">
      <h2 id="closing">Leaving</h2>
      {isAsked ? (
        <CloseForm account={account} officer={officer} onDone={() => setIsAsked(false)} />
      ) : (
        <>
          <p>Close the account when the person leaves the council or needs it no more.</p>
          <button type="button" className="button" onClick={() => setIsAsked(true)}>
            Close this account
          </button>
        </>
      )}
    </section>
  )
}

function CloseForm({ account, officer, onDone }: Props & { onDone: () => void }) {
  const [publicName, setPublicName] = useState<PublicName>('name')
  const close = useCloseAccount(account, onDone)
  const save = (event: FormEvent) => {
    event.preventDefault()
    close.mutate(publicName)
  }
  return (
    <form className="form" onSubmit={save}>
      <p>
        {account.name} is signed out at once and cannot sign in again; links that were made work no
        more. What they did stays in the audit trail under their name. A closed account can be
        reopened, but its roles and password have to be given anew.
      </p>
      {officer !== undefined && (
        <>
          <p>From today {officer.name} owes nothing and stands in for nobody.</p>
          <PublicNameChoice officer={officer} chosen={publicName} onChoose={setPublicName} />
        </>
      )}
      {close.error !== null && (
        <p role="alert" className="form-error">
          {sayFault(close.error)}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={close.isPending}>
          Close the account
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}
