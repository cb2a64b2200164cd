import { zodResolver } from '@hookform/resolvers/zod'
import {
  type Account,
  Account as AccountShape,
  ApiError,
  accountApi,
  type PeopleAnswer,
} from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { describeRole } from '../../ui/describe-role.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { type Side, StaleConflict } from '../../ui/form/stale-conflict.tsx'
import { submitWith } from '../../ui/form/submit-with.ts'
import { tellFault } from '../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../session/index.ts'
import { listConflicts } from './list-conflicts.ts'
import { PersonFields } from './person-fields.tsx'
import { PersonValues, standingOf, valuesOf } from './person-values.ts'
import { peopleQuery } from './queries.ts'

type Props = { account: Account; people: PeopleAnswer }

/** The account as somebody else has left it, beside what was to be saved. */
type Conflict = { readonly held: Account; readonly mine: PersonValues }

/** Changes the e-mail address, the name, the officer and the roles of an account. */
export function EditPanel({ account, people }: Props) {
  const queryClient = useQueryClient()
  // What the form was filled from: what comes in meanwhile must not pass for it.
  const [version, setVersion] = useState(account.version)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const form = useForm<PersonValues>({
    defaultValues: valuesOf(account),
    resolver: zodResolver(PersonValues),
    shouldFocusError: false,
  })
  const update = useSignedMutation((given: { values: PersonValues; version: string }) =>
    call(accountApi.updatePerson, {
      params: { account: account.id },
      body: { version: given.version, ...standingOf(given.values) },
    }),
  )

  const save = async (values: PersonValues, from = version) => {
    setIsSaved(false)
    try {
      const saved = await update.mutateAsync({ values, version: from })
      setVersion(saved.version)
      setConflict(null)
      setIsSaved(true)
      form.reset(valuesOf(saved))
      await queryClient.invalidateQueries(peopleQuery())
    } catch (error) {
      const held = heldIn(error)
      if (held === null) {
        throw error
      }
      setConflict({ held, mine: values })
    }
  }

  const settle = async ({ held, mine }: Conflict, choice: Readonly<Record<string, Side>>) => {
    const theirs = valuesOf(held)
    const merged: PersonValues = {
      email: choice.email === 'theirs' ? theirs.email : mine.email,
      name: choice.name === 'theirs' ? theirs.name : mine.name,
      officer: choice.officer === 'theirs' ? theirs.officer : mine.officer,
      roles: choice.roles === 'theirs' ? theirs.roles : mine.roles,
    }
    form.reset(merged)
    try {
      await save(merged, held.version)
    } catch (error) {
      // Back to the form, which has what was chosen, and what is wrong with it.
      setVersion(held.version)
      setConflict(null)
      tellFault(form, error)
    }
  }

  return (
    <section className="panel" aria-labelledby="standing">
      {conflict === null ? (
        <>
          <h2 id="standing">Name and roles</h2>
          <form noValidate className="form" onSubmit={submitWith(form, (values) => save(values))}>
            <ErrorSummary form={form} />
            {isSaved && (
              <p role="status" className="done-line">
                Saved.
              </p>
            )}
            <PersonFields form={form} people={people} />
            <GroupRoles account={account} people={people} />
            <div className="form-actions">
              <button
                type="submit"
                className="button is-primary"
                disabled={form.formState.isSubmitting}
              >
                Save
              </button>
              <p className="form-hint">
                A change of roles signs the person out. A change of the address makes links sent to
                the old one useless.
              </p>
            </div>
          </form>
        </>
      ) : (
        <>
          <h2 id="standing" className="unseen">
            Two versions
          </h2>
          <StaleConflict
            rows={listConflicts(conflict.mine, conflict.held, people)}
            isSaving={update.isPending}
            onSettle={(choice) => void settle(conflict, choice)}
          />
        </>
      )}
    </section>
  )
}

/** The roles that follow the council’s directory, and can only be changed there. */
function GroupRoles({ account, people }: Props) {
  const roles = account.roles.filter(({ fromGroups }) => fromGroups)
  return (
    roles.length > 0 && (
      <p className="form-hint">
        From groups of the council’s directory, and changed there:{' '}
        {roles.map((held) => describeRole(held, people)).join('; ')}.
      </p>
    )
  )
}

function heldIn(error: unknown): Account | null {
  const held = error instanceof ApiError ? error.problem?.held : undefined
  return AccountShape.safeParse(held).data ?? null
}
