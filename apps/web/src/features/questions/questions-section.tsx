import type { QuestionList } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SignedPart } from '../session/index.ts'
import { AskForm, type Subject } from './ask-form.tsx'
import { boardsOf } from './boards-of.ts'
import { questionsQuery } from './queries.ts'
import { QuestionCard } from './question-card.tsx'
import type { Said } from './said-line.tsx'
import { SaidLine } from './said-line.tsx'
import { type QuarterOfQuestions, splitByTime } from './split-by-time.ts'

/**
 * What the Board asked of what a page shows: now, in the quarter before, and what is still open;
 * and the way to ask. For those alone who hold a role on the board.
 */
export function QuestionsSection(subject: Subject) {
  return (
    <SignedPart allow={(person) => boardsOf(person).includes(subject.board)}>
      <Section {...subject} />
    </SignedPart>
  )
}

function Section(subject: Subject) {
  const { board, period, about } = subject
  const { data } = useSuspenseQuery(questionsQuery(board, about ?? { kind: 'quarter' }))
  const [said, setSaid] = useState<Said>(null)
  const { now, earlier, folded } = splitByTime(data.questions, period.id)
  const shown = { board, officers: data.officers, say: (text: string) => setSaid({ text }) }
  return (
    <section className="panel questions" aria-labelledby="questions">
      <h2 id="questions">Questions of the Board</h2>
      <p className="quiet">Read by those who hold a role on this board, and not by the public.</p>
      <SaidLine said={said} />
      {now.map((quarter) => (
        <Quarter key={quarter.period.id} quarter={quarter} {...shown} />
      ))}
      {now.length === 0 && <p>Nobody has asked about {NAMES[about?.kind ?? 'quarter']} yet.</p>}
      {folded > 0 && (
        <details className="earlier">
          <summary>Show earlier questions ({folded})</summary>
          {earlier.map((quarter) => (
            <Quarter key={quarter.period.id} quarter={quarter} {...shown} />
          ))}
        </details>
      )}
      <AskForm key={period.id} subject={subject} say={shown.say} />
      <p>
        <Link
          to="/questions"
          search={about === null ? { board, period: period.id, state: 'all' } : { board }}
        >
          {about === null
            ? `All questions on ${period.label}, with those on measures and milestones`
            : 'All open questions of the Board'}
        </Link>
      </p>
    </section>
  )
}

const NAMES = {
  measure: 'this measure',
  milestone: 'this milestone',
  quarter: 'the quarter as a whole',
} as const

type QuarterProps = {
  quarter: QuarterOfQuestions
  board: string
  officers: QuestionList['officers']
  say: (text: string) => void
}

function Quarter({ quarter: { period, questions }, ...shown }: QuarterProps) {
  return (
    <>
      <h3>{period.label}</h3>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} {...shown} />
      ))}
    </>
  )
}
