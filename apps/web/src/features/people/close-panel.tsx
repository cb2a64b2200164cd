import { type Account, accountApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../session/index.ts'
import { peopleQuery } from './queries.ts'

type PublicName = 'name' | 'role'

/** Closes the account of a leaver; asked again, changes how public pages call them. */
export function ClosePanel({ account }: { account: Account }) {
  const [isAsked, setIsAsked] = useState(false)
  const isClosed = account.state === 'closed'
  if (isClosed && account.officer === null) {
    return null
  }
  return (
    <section className="panel access-panel" aria-labelledby="closing">
      <h2 id="closing">{isClosed ? 'On public pages' : 'Leaving'}</h2>
      {isAsked ? (
        <CloseForm account={account} onDone={() => setIsAsked(false)} />
      ) : (
        <>
          <p>
            {isClosed
              ? 'Public pages name the officer or their role, as was chosen when the account was closed.'
              : 'Close the account when the person leaves the council or needs it no more.'}
          </p>
          <button type="button" className="button" onClick={() => setIsAsked(true)}>
            {isClosed ? 'Choose again' : 'Close this account'}
          </button>
        </>
      )}
    </section>
  )
}

function CloseForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const queryClient = useQueryClient()
  const [publicName, setPublicName] = useState<PublicName>('name')
  const close = useSignedMutation<Account>(
    () => call(accountApi.closeAccount, { params: { account: account.id }, body: { publicName } }),
    {
      onSuccess: async () => {
        await queryClient.invalidateQueries(peopleQuery())
        onDone()
      },
    },
  )
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        close.mutate()
      }}
    >
      {account.state !== 'closed' && (
        <p>
          {account.name} is signed out at once and cannot sign in again; links that were made work
          no more. What they did stays in the audit trail under their name. This cannot be undone.
        </p>
      )}
      {account.officer !== null && (
        <fieldset>
          <legend>What public pages call them from now on</legend>
          <PublicNameChoice
            value="name"
            label="Their name, as published"
            chosen={publicName}
            onChoose={setPublicName}
          />
          <PublicNameChoice
            value="role"
            label="Their role instead of the name"
            chosen={publicName}
            onChoose={setPublicName}
          />
        </fieldset>
      )}
      {close.error !== null && (
        <p role="alert" className="form-error">
          {sayFault(close.error)}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={close.isPending}>
          {account.state === 'closed' ? 'Save' : 'Close the account'}
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}

type ChoiceProps = {
  value: PublicName
  label: string
  chosen: PublicName
  onChoose: (value: PublicName) => void
}

function PublicNameChoice({ value, label, chosen, onChoose }: ChoiceProps) {
  const id = `public-${value}`
  return (
    <div className="form-choice">
      <input
        type="radio"
        id={id}
        name="public-name"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
