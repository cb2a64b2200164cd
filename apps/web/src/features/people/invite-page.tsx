import { zodResolver } from '@hookform/resolvers/zod'
import { type Account, accountApi, type MadeLink } from '@quarterdeck/contract'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { submitWith } from '../../ui/form/submit-with.ts'
import { Notice } from '../../ui/states.tsx'
import { useSignedMutation } from '../session/index.ts'
import { MadeLinkLine } from './made-link-line.tsx'
import { PersonFields } from './person-fields.tsx'
import { PersonHead } from './person-head.tsx'
import { NO_ROLE, PersonValues, standingOf } from './person-values.ts'
import { peopleQuery } from './queries.ts'

type Invited = { account: Account; link: MadeLink }

/** Invites a person: makes the account, and the link by which they set a password. */
export function InvitePage() {
  const [invited, setInvited] = useState<Invited | null>(null)
  return invited === null ? (
    <InviteForm onInvited={setInvited} />
  ) : (
    <Notice title={`${invited.account.name} is invited`}>
      <MadeLinkLine link={invited.link} name={invited.account.name} />
      <p className="form-actions">
        <Link to="/people" className="button is-primary">
          To all people
        </Link>
        <button type="button" className="button" onClick={() => setInvited(null)}>
          Invite another
        </button>
      </p>
    </Notice>
  )
}

function InviteForm({ onInvited }: { onInvited: (invited: Invited) => void }) {
  const { data } = useSuspenseQuery(peopleQuery())
  const queryClient = useQueryClient()
  const form = useForm<PersonValues>({
    defaultValues: { email: '', name: '', officer: '', roles: [NO_ROLE] },
    resolver: zodResolver(PersonValues),
    shouldFocusError: false,
  })
  const invite = useSignedMutation((values: PersonValues) =>
    call(accountApi.invitePerson, { body: standingOf(values) }),
  )
  const save = async (values: PersonValues) => {
    onInvited(await invite.mutateAsync(values))
    await queryClient.invalidateQueries(peopleQuery())
  }
  return (
    <>
      <PersonHead title="Invite a person" />
      <div className="panel">
        <form noValidate className="form" onSubmit={submitWith(form, save)}>
          <ErrorSummary form={form} />
          <PersonFields form={form} people={data} />
          <div className="form-actions">
            <button
              type="submit"
              className="button is-primary"
              disabled={form.formState.isSubmitting}
            >
              Invite
            </button>
            <Link to="/people">Cancel</Link>
          </div>
        </form>
      </div>
    </>
  )
}
