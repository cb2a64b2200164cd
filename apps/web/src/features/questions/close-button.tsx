import { questionsApi } from '@quarterdeck/contract'
import { call } from '../../app/client.ts'
import { FaultLine } from './fault-line.tsx'
import type { CardProps } from './question-card.tsx'
import { useQuestionMutation } from './use-question-mutation.ts'

/** Closes a question, or opens it again. */
export function CloseButton({ question, board, say }: CardProps) {
  const { id, version, state } = question
  const isClosed = state === 'closed'
  const { closeQuestion, reopenQuestion } = questionsApi
  const { mutate, isPending, error } = useQuestionMutation(() =>
    call(isClosed ? reopenQuestion : closeQuestion, {
      params: { board, question: id },
      body: { version },
    }),
  )
  const change = () =>
    mutate(undefined, {
      onSuccess: () => say(isClosed ? 'The question is open again.' : 'The question is closed.'),
    })
  return (
    <>
      <button type="button" className="button" disabled={isPending} onClick={change}>
        {isClosed ? 'Open again' : 'Close'}
      </button>
      <FaultLine error={error} />
    </>
  )
}
