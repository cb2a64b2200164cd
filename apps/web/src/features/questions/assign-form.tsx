import { questionsApi } from '@quarterdeck/contract'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { submitWith } from '../../ui/form/submit-with.ts'
import { nameList } from './name-list.ts'
import type { CardProps } from './question-card.tsx'
import { useQuestionMutation } from './use-question-mutation.ts'

type Values = { officers: string[] }

/** Hands a question on to the officers who are to answer it. */
export function AssignForm({
  question,
  board,
  officers,
  say,
  onDone,
  onCancel,
}: CardProps & { onDone: () => void; onCancel: () => void }) {
  const { id, version } = question
  const form = useForm<Values>({
    defaultValues: { officers: question.officers.map((each) => each.id) },
    shouldFocusError: false,
  })
  const mutation = useQuestionMutation((chosen: string[]) =>
    call(questionsApi.assignQuestion, {
      params: { board, question: id },
      body: { version, officers: chosen },
    }),
  )
  const submit = submitWith(form, async (values) => {
    const assigned = await mutation.mutateAsync(values.officers)
    onDone()
    say(
      assigned.officers.length === 0
        ? 'The question is handed on to nobody.'
        : `The question is for ${nameList(assigned.officers)} to answer.`,
    )
  })
  const part = `assign-${id}-`
  return (
    <form noValidate className="form" onSubmit={submit}>
      <ErrorSummary form={form} part={part} />
      <fieldset>
        <legend>Who is to answer?</legend>
        <div className="question-officers">
          {officers.map((officer) => (
            <label key={officer.id} className="form-choice">
              <input type="checkbox" value={officer.id} {...form.register('officers')} />
              <span>{officer.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={form.formState.isSubmitting}>
          Hand the question on
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
