import type { Question } from '@quarterdeck/contract'
import { useState } from 'react'
import { AnswerForm } from './answer-form.tsx'
import { AssignForm } from './assign-form.tsx'
import { CloseButton } from './close-button.tsx'
import type { CardProps } from './question-card.tsx'
import { TakeBack } from './take-back.tsx'
import { useFocusInside } from './use-focus-inside.ts'
import { useHasKeptText } from './use-kept-text.ts'

type Open = 'answer' | 'assign' | 'take-back' | null

/** What the reader may do with a question: one thing at a time. */
export function QuestionActions(card: CardProps) {
  const { question, board } = card
  const { mayAnswer, mayClose, mayTakeBack, mayAssign } = question
  const place = `answer ${board} ${question.id}`
  const hasKept = useHasKeptText(place)
  const [open, setOpen] = useState<Open>(hasKept && mayAnswer ? 'answer' : null)
  const { box, follow } = useFocusInside(open)
  const show = (which: Open) => {
    follow()
    setOpen(which)
  }
  const leave = () => show(null)
  const done = () => setOpen(null)
  // A form stays open where the question is closed meanwhile: what was typed is still there.
  if (open === null && !(mayAnswer || mayClose)) {
    return null
  }
  return (
    <div ref={box} className="question-actions">
      {open === 'answer' && <AnswerForm {...card} place={place} onDone={done} onCancel={leave} />}
      {open === 'assign' && <AssignForm {...card} onDone={done} onCancel={leave} />}
      {open === 'take-back' && <TakeBack {...card} onCancel={leave} />}
      {open === null && (
        <div className="form-actions">
          {mayAnswer && (
            <button
              type="button"
              className={question.isMine ? 'button is-primary' : 'button'}
              onClick={() => show('answer')}
            >
              {answerWords(question)}
            </button>
          )}
          {mayClose && <CloseButton {...card} />}
          {mayAssign && (
            <button type="button" className="button" onClick={() => show('assign')}>
              Hand on
            </button>
          )}
          {mayTakeBack && (
            <button type="button" className="button" onClick={() => show('take-back')}>
              Take back
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function answerWords({ answers }: Question): string {
  return answers.length === 0 ? 'Answer' : 'Add to the answer'
}
