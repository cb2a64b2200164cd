import { questionsApi } from '@quarterdeck/contract'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { nameList } from './name-list.ts'
import { useFocusInside } from './use-focus-inside.ts'
import { useHasKeptText } from './use-kept-text.ts'
import { useQuestionMutation } from './use-question-mutation.ts'
import { WordsForm } from './words-form.tsx'

/** What a question is asked about: a published quarter, or a measure or milestone of it. */
export type Subject = {
  readonly board: string
  readonly period: { readonly id: string; readonly label: string }
  readonly about: { readonly kind: 'measure' | 'milestone'; readonly id: string } | null
}

type Props = { subject: Subject; say: (text: string) => void }

/** Asks a question right where it arises. Text that was not sent the last time is still there. */
export function AskForm({ subject, say }: Props) {
  const { board, period, about } = subject
  const place = `question ${board} ${period.id} ${about === null ? 'quarter' : about.id}`
  const [isOpen, setOpen] = useState(useHasKeptText(place))
  const mutation = useQuestionMutation((text: string) =>
    call(questionsApi.askQuestion, { params: { board }, body: { period: period.id, about, text } }),
  )
  const { box, follow } = useFocusInside(isOpen)
  const show = (opened: boolean) => {
    follow()
    setOpen(opened)
  }
  return (
    <div ref={box}>
      {isOpen ? (
        <WordsForm
          place={place}
          label="Your question"
          hint={`About ${about === null ? 'the whole of ' : `this ${about.kind} in `}${period.label}. Everybody with a role on this board can read it, with your name.`}
          request="Write your question"
          most={2000}
          sendWords="Send the question"
          send={async (text) => {
            const { officers } = await mutation.mutateAsync(text)
            setOpen(false)
            say(`Your question is asked. ${whoAnswers(officers)}`)
          }}
          onCancel={() => show(false)}
        />
      ) : (
        <button type="button" className="button" onClick={() => show(true)}>
          Ask a question
        </button>
      )}
    </div>
  )
}

function whoAnswers(officers: readonly { readonly name: string }[]): string {
  return officers.length === 0
    ? 'The performance team hands it on to who can answer it.'
    : `It is for ${nameList(officers)} to answer.`
}
