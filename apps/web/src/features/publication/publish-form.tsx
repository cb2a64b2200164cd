import { type Publication, type PublicationPreview, publicationApi } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { AreaField } from '../../ui/form/area-field.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { useSignedMutation } from '../session/index.ts'

type Props = {
  preview: PublicationPreview
  onPublished: (publication: Publication) => Promise<void>
}

type Values = {
  date: string
  reportingOfficer: string
  reason: string
  incomplete: string
  /** Why each text that quotes a protected number may stay, by its code. */
  confirmed: Record<string, string>
}

/** The day, the reporting officer, and whatever has to be said before it is published. */
export function PublishForm({ preview, onPublished }: Props) {
  const { lacking, quoting, correctionReason } = preview
  const form = useForm<Values>({ defaultValues: startOf(preview), shouldFocusError: false })
  const publish = useSignedMutation((values: Values) => send(preview, values))
  const save = async (values: Values) => {
    await onPublished(await publish.mutateAsync(values))
  }
  return (
    <section className="panel" aria-labelledby="publish">
      <h2 id="publish">Publish</h2>
      <form noValidate className="form" onSubmit={submitWith(form, save)}>
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
            label={`Why is it published although ${countOf(lacking.length, 'return is', 'returns are')} missing or not signed off?`}
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
          <button
            type="submit"
            className="button is-primary"
            disabled={form.formState.isSubmitting}
          >
            {correctionReason === null ? 'Publish' : 'Publish the correction'}
          </button>
          <p className="quiet">Everybody can read it at once, and it cannot be taken back.</p>
        </div>
      </form>
    </section>
  )
}

function startOf({ reportingOfficer, correctionReason, quoting }: PublicationPreview): Values {
  return {
    date: '',
    reportingOfficer,
    reason: correctionReason ?? '',
    incomplete: '',
    confirmed: Object.fromEntries(quoting.map(({ code }) => [code, ''])),
  }
}

async function send(
  { board, period, correctionReason }: PublicationPreview,
  { confirmed, reason, ...values }: Values,
): Promise<Publication> {
  const params = { board: board.id, period: period.id }
  const decided = Object.entries(confirmed).map(([code, why]) => ({ code, reason: why }))
  const body = { ...values, confirmed: decided }
  return correctionReason === null
    ? await call(publicationApi.publishPeriod, { params, body })
    : await call(publicationApi.publishCorrection, { params, body: { ...body, reason } })
}
