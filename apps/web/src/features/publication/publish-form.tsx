import { zodResolver } from '@hookform/resolvers/zod'
import { type Publication, type PublicationPreview, publicationApi } from '@quarterdeck/contract'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { AreaField } from '../../ui/form/area-field.tsx'
import { ConfirmDialog } from '../../ui/form/confirm-dialog.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { tellFault } from '../../ui/form/tell-fault.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { useSignedMutation } from '../session/index.ts'
import {
  areLacking,
  countIssue,
  type PublishValues,
  publishRules,
  startOf,
} from './publish-values.ts'

type Props = {
  preview: PublicationPreview
  onPublished: (publication: Publication) => Promise<void>
}

/** The day, the reporting officer, and whatever has to be said; it is asked again before it is public. */
export function PublishForm({ preview, onPublished }: Props) {
  const { lacking, quoting, correctionReason, period } = preview
  const [asked, setAsked] = useState<PublishValues | null>(null)
  const form = useForm<PublishValues>({
    defaultValues: startOf(preview),
    resolver: zodResolver(publishRules(preview)),
    shouldFocusError: false,
  })
  const publish = useSignedMutation((values: PublishValues) => send(preview, values), {
    onSuccess: onPublished,
    onError: (error) => {
      setAsked(null)
      tellFault(form, error)
    },
  })
  const what = correctionReason === null ? period.label : `the correction of ${period.label}`
  return (
    <section className="panel" aria-labelledby="publish">
      <h2 id="publish">Publish</h2>
      <form
        noValidate
        className="form"
        onSubmit={(event) => void form.handleSubmit((values) => setAsked(values))(event)}
      >
        <ErrorSummary form={form} />
        <TextField
          label="Date"
          hint="The day on which the Board deals with it."
          type="date"
          {...fieldOf(form, 'date')}
        />
        <TextField label="Reporting officer" {...fieldOf(form, 'reportingOfficer')} />
        {correctionReason !== null && (
          <AreaField
            label="Why is it corrected?"
            hint="Everybody can read this."
            {...fieldOf(form, 'reason')}
          />
        )}
        {lacking.length > 0 && (
          <AreaField
            hint="Everybody can read this on the scorecard."
            label={`Why is it published although ${areLacking(lacking.length)}?`}
            {...fieldOf(form, 'incomplete')}
          />
        )}
        {quoting.map(({ code, numbers, about, text, officers }) => (
          <AreaField
            key={code}
            label={`Why may the commentary on ${about.map((each) => each.code).join(', ')} say ${numbers.join(' and ')}?`}
            hint={`${officers.join(', ')} wrote: “${text}” The figure is kept back from the public. Send the return back to have it changed, or say why it may stay.`}
            {...fieldOf(form, `confirmed.${code}`)}
          />
        ))}
        <div className="form-actions">
          <button type="submit" className="button is-primary">
            {correctionReason === null ? 'Publish' : 'Publish the correction'}
          </button>
          <p className="quiet">Everybody can read it at once, and it cannot be taken back.</p>
        </div>
      </form>
      {asked !== null && (
        <ConfirmDialog
          title={`Publish ${what}?`}
          yes="Publish it now"
          no="Not yet"
          isPending={publish.isPending}
          error={null}
          onConfirm={() => publish.mutate(asked)}
          onKeep={() => setAsked(null)}
        >
          <p>It becomes public at once, and cannot be taken back. {countIssue(preview)}</p>
        </ConfirmDialog>
      )}
    </section>
  )
}

async function send(
  { board, period, correctionReason }: PublicationPreview,
  { confirmed, reason, ...values }: PublishValues,
): Promise<Publication> {
  const params = { board: board.id, period: period.id }
  const decided = Object.entries(confirmed).map(([code, why]) => ({ code, reason: why }))
  const body = { ...values, confirmed: decided }
  return correctionReason === null
    ? await call(publicationApi.publishPeriod, { params, body })
    : await call(publicationApi.publishCorrection, { params, body: { ...body, reason } })
}
