import { zodResolver } from '@hookform/resolvers/zod'
import { type Collection, returnsApi } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { submitWith } from '../../ui/form/submit-with.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { useSignedMutation } from '../session/index.ts'
import { sayReturns } from './state-words.ts'

type Props = { collection: Collection; onDone: (text: string) => Promise<void> }

const Typed = z.object({
  due: z.string().check(z.minLength(1, 'Enter the day on which returns are due')),
})

/** Opens the quarter: everything in its year’s plan is asked for by a day. */
export function OpenForm({ collection: { board, period }, onDone }: Props) {
  const form = useForm({
    defaultValues: { due: '' },
    resolver: zodResolver(Typed),
    shouldFocusError: false,
  })
  const params = { board: board.id, period: period.id }
  const { mutateAsync } = useSignedMutation((body: z.infer<typeof Typed>) =>
    call(returnsApi.openPeriod, { params, body }),
  )
  const open = async (typed: z.infer<typeof Typed>) => {
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
          hint="Officers are reminded a week before, on the day, and each week after."
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
