import { zodResolver } from '@hookform/resolvers/zod'
import { type Collection, returnsApi } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { useSignedMutation } from '../session/index.ts'
import { DueDay, REMINDED } from './due-day.ts'
import { sayReturns } from './state-words.ts'

type Props = { collection: Collection; onDone: (text: string) => Promise<void> }

/** Opens the quarter: everything in its year’s plan is asked for by a day. */
export function OpenForm({ collection: { board, period }, onDone }: Props) {
  const form = useForm({
    defaultValues: { due: '' },
    resolver: zodResolver(DueDay),
    shouldFocusError: false,
  })
  const params = { board: board.id, period: period.id }
  const { mutateAsync } = useSignedMutation((body: DueDay) =>
    call(returnsApi.openPeriod, { params, body }),
  )
  const open = async (typed: DueDay) => {
    const { returns } = await mutateAsync(typed)
    const asked = returns.filter(({ notDue }) => notDue === null).length
    await onDone(
      `${period.label} is open: ${sayReturns(asked)} asked for by ${formatDate(typed.due)}.`,
    )
  }
  return (
    <section className="panel" aria-labelledby="open-quarter">
      <h2 id="open-quarter">Open {period.label}</h2>
      <p>
        Every measure and milestone in the plan of {period.year} is asked of its officers. What is
        not due this quarter is left out by itself.
      </p>
      <form noValidate className="form" onSubmit={submitWith(form, open)}>
        <ErrorSummary form={form} />
        <TextField
          label="Returns are due on"
          type="date"
          hint={REMINDED}
          {...fieldOf(form, 'due')}
        />
        <div className="form-actions">
          <button
            type="submit"
            className="button is-primary"
            disabled={form.formState.isSubmitting}
          >
            Open the quarter
          </button>
        </div>
      </form>
    </section>
  )
}
