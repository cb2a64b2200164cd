import type { Account } from '@quarterdeck/contract'
import { type FormEvent, useState } from 'react'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { type NamedOfficer, type PublicName, PublicNameChoice } from './public-name-choice.tsx'
import { useCloseAccount } from './use-close-account.ts'

type Props = { account: Account; officer: NamedOfficer }

/** What public pages call a leaver, and the choice of it anew. */
export function PublicNamePanel({ account, officer }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <section className="panel access-panel" aria-labelledby="public-name">
      <h2 id="public-name">On public pages</h2>
      {isAsked ? (
        <ChooseForm account={account} officer={officer} onDone={() => setIsAsked(false)} />
      ) : (
        <>
          <p>
            {officer.publicName === null
              ? 'They are called by name: '
              : 'They are called by role: '}
            <b>{officer.publicName ?? officer.name}</b>.
          </p>
          <button type="button" className="button" onClick={() => setIsAsked(true)}>
            Choose again
          </button>
        </>
      )}
    </section>
  )
}

function ChooseForm({ account, officer, onDone }: Props & { onDone: () => void }) {
  const [chosen, setChosen] = useState<PublicName>(officer.publicName === null ? 'name' : 'role')
  const choose = useCloseAccount(account, onDone)
  const save = (event: FormEvent) => {
    event.preventDefault()
    choose.mutate(chosen)
  }
  return (
    <form className="form" onSubmit={save}>
      <PublicNameChoice officer={officer} chosen={chosen} onChoose={setChosen} />
      {choose.error !== null && (
        <p role="alert" className="form-error">
          {sayFault(choose.error)}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={choose.isPending}>
          Save
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}
