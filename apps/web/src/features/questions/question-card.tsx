import type { Question } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import type { ReactNode } from 'react'
import { splitParagraphs } from '../../ui/split-paragraphs.ts'
import { nameList } from './name-list.ts'
import { placeOfQuestion, useShownByAddress } from './place-of-question.ts'
import { QuestionActions } from './question-actions.tsx'

/** What a card needs of the list it stands in. */
export type CardProps = {
  readonly question: Question
  readonly board: string
  /** Whom it can be handed on to. */
  readonly officers: readonly { readonly id: string; readonly name: string }[]
  readonly say: (text: string) => void
}

type Props = CardProps & {
  /** What it is about, where the page does not say so. */
  heading?: ReactNode
}

const STATE_WORDS = {
  waiting: 'Waiting for an answer',
  answered: 'Answered',
  closed: 'Closed',
} as const satisfies Record<Question['state'], string>

/** One question with its answers, and what the reader may do with it. */
export function QuestionCard({ heading, ...card }: Props) {
  const { question } = card
  const { text, askedBy, askedAt, officers, answers, state, closedBy, closedAt } = question
  const place = placeOfQuestion(question)
  const box = useShownByAddress(place)
  return (
    <article className="question" aria-labelledby={place} ref={box}>
      {heading}
      <div id={place} className="question-text">
        <Paragraphs text={text} />
      </div>
      <p className="quiet question-facts">
        <span className={question.isMine ? 'question-state is-mine' : 'question-state'}>
          {question.isMine ? 'Waiting for you' : STATE_WORDS[state]}
        </span>
        <span>
          {askedBy} asked on {formatInstant(askedAt)}.{' '}
          {state !== 'closed' &&
            (officers.length === 0
              ? 'It is not handed on to anybody yet.'
              : `For ${nameList(officers)} to answer.`)}
        </span>
      </p>
      {answers.map((answer) => (
        <div key={answer.number} className="question-answer">
          <p className="quiet">
            {answer.answeredBy} answered on {formatInstant(answer.answeredAt)}
          </p>
          <Paragraphs text={answer.text} />
        </div>
      ))}
      {closedAt !== null && (
        <p className="quiet">
          {closedBy} closed it on {formatInstant(closedAt)}.
        </p>
      )}
      <QuestionActions {...card} />
    </article>
  )
}

function Paragraphs({ text }: { text: string }) {
  return splitParagraphs(text).map((paragraph, index) => (
    // Two paragraphs of one text may be the same; they never change places.
    <p key={`${index} ${paragraph}`} className="as-written">
      {paragraph}
    </p>
  ))
}
