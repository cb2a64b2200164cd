import { publicationApi } from '@quarterdeck/contract'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { AreaField } from '../../ui/form/area-field.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { useSignedMutation } from '../session/index.ts'

type Props = { board: string; period: string; onOpened: () => Promise<void> }

/** Opens a correction of a published quarter, with the reason that everybody will read. */
export function OpenCorrection({ board, period, onOpened }: Props) {
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false })
  const open = useSignedMutation((body: { reason: string }) =>
    call(publicationApi.openCorrection, { params: { board, period }, body }),
  )
  const save = async (body: { reason: string }) => {
    await open.mutateAsync(body)
    await onOpened()
  }
  return (
    <section className="panel" aria-labelledby="open-correction">
      <h2 id="open-correction">It is published</h2>
      <p>
        What was published stays as it is and can always be read. A correction is a second issue
        beside it: send back the returns that are wrong, have them entered and signed off again,
        then publish the correction here. What nobody enters again is carried over.
      </p>
      <form noValidate className="form" onSubmit={submitWith(form, save)}>
        <ErrorSummary form={form} />
        <AreaField
          label="Why is it corrected?"
          hint="Everybody can read this when the correction is published."
          {...fieldOf(form, 'reason')}
        />
        <div className="form-actions">
          <button
            type="submit"
            className="button is-primary"
            disabled={form.formState.isSubmitting}
          >
            Open a correction
          </button>
        </div>
      </form>
    </section>
  )
}
