import { questionsApi } from '@quarterdeck/contract'
import { call } from '../../app/client.ts'
import type { CardProps } from './question-card.tsx'
import { useQuestionMutation } from './use-question-mutation.ts'
import { WordsForm } from './words-form.tsx'

type Props = CardProps & {
  /** Where the browser keeps the text until it is sent. */
  place: string
  onDone: () => void
  onCancel: () => void
}

/** Adds an answer to a question. */
export function AnswerForm({ question, board, place, say, onDone, onCancel }: Props) {
  const { id, version } = question
  const mutation = useQuestionMutation((text: string) =>
    call(questionsApi.answerQuestion, {
      params: { board, question: id },
      body: { version, text },
    }),
  )
  return (
    <WordsForm
      place={place}
      label="Your answer"
      hint="Everybody with a role on this board can read it, with your name. It cannot be changed afterwards; more can be added."
      request="Write your answer"
      most={5000}
      sendWords="Send the answer"
      send={async (text) => {
        await mutation.mutateAsync(text)
        onDone()
        say('Your answer is sent.')
      }}
      onCancel={onCancel}
    />
  )
}
