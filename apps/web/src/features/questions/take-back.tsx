import { questionsApi } from '@quarterdeck/contract'
import { call } from '../../app/client.ts'
import { FaultLine } from './fault-line.tsx'
import type { CardProps } from './question-card.tsx'
import { useQuestionMutation } from './use-question-mutation.ts'

/** Asks before a question is taken back: its text goes with it. */
export function TakeBack({ question, board, say, onCancel }: CardProps & { onCancel: () => void }) {
  const { mutate, isPending, error } = useQuestionMutation(() =>
    call(questionsApi.takeQuestionBack, { params: { board, question: question.id } }),
  )
  const takeBack = () => mutate(undefined, { onSuccess: () => say('Your question is taken back.') })
  return (
    <fieldset className="form-actions">
      <legend>Take this question back? It goes from the list.</legend>
      <button type="button" className="button is-primary" disabled={isPending} onClick={takeBack}>
        Take it back
      </button>
      <button type="button" className="button" onClick={onCancel}>
        Keep it
      </button>
      <FaultLine error={error} />
    </fieldset>
  )
}
