import type { PublishedPeriod, Question } from '@quarterdeck/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Loading } from '../../ui/loading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { placeOfQuestion } from './place-of-question.ts'
import { questionsQuery } from './queries.ts'
import { QuestionCard } from './question-card.tsx'
import type { QuestionsSearch } from './questions-search.ts'
import { wantedBy } from './questions-search.ts'
import { QuestionsToolbar } from './questions-toolbar.tsx'
import { type Said, SaidLine } from './said-line.tsx'
import { byQuarter } from './split-by-time.ts'

type Props = {
  board: string
  /** Those of the reader. */
  boards: readonly { readonly id: string; readonly name: string }[]
  periods: readonly PublishedPeriod[]
  search: QuestionsSearch
}

/** What a board asked, quarter by quarter, as far as the address says. */
export function QuestionsPage({ board, boards, periods, search }: Props) {
  const { data } = useQuery({
    ...questionsQuery(board, wantedBy(search)),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  const [said, setSaid] = useState<Said>(null)
  if (data === undefined) {
    return <Loading />
  }
  const { questions, officers } = data
  const name = boards.find(({ id }) => id === board)?.name
  return (
    <div className="questions">
      <header className="page-head">
        <div>
          {name !== undefined && <p className="overline">{name}</p>}
          <PageTitle title="Questions of the Board">Questions of the Board</PageTitle>
        </div>
      </header>
      <p>
        Read by those who hold a role on this board, and not by the public. To ask one, open the
        measure, the milestone or the{' '}
        <Link to="/boards/$board" params={{ board }}>
          quarter
        </Link>{' '}
        that it is about.
      </p>
      <QuestionsToolbar board={board} boards={boards} periods={periods} search={search} />
      <p role="status" className="table-count">
        {questions.length === 1 ? '1 question' : `${questions.length} questions`}
      </p>
      <SaidLine said={said} />
      {questions.length === 0 && (
        <p className="panel">No question fits this. Choose another quarter or state.</p>
      )}
      {byQuarter(questions).map((quarter) => (
        <section key={quarter.period.id} className="panel" aria-labelledby={quarter.period.id}>
          <h2 id={quarter.period.id}>{quarter.period.label}</h2>
          {quarter.questions.map((question) => (
            <QuestionCard
              key={question.id}
              heading={<About board={board} question={question} />}
              question={question}
              board={board}
              officers={officers}
              say={(text) => setSaid({ text })}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

function About({ board, question }: { board: string; question: Question }) {
  const { about, period } = question
  const hash = placeOfQuestion(question)
  if (about === null) {
    return (
      <h3>
        <Link to="/boards/$board/$period" params={{ board, period: period.id }} hash={hash}>
          The quarter as a whole
        </Link>
      </h3>
    )
  }
  const words = `${about.code} ${about.title}`
  return (
    <h3>
      {about.kind === 'measure' ? (
        <Link
          to="/indicators/$indicator"
          params={{ indicator: about.id }}
          search={{ board, period: period.id }}
          hash={hash}
        >
          {words}
        </Link>
      ) : (
        <Link
          to="/milestones/$milestone"
          params={{ milestone: about.id }}
          search={{ board }}
          hash={hash}
        >
          {words}
        </Link>
      )}
    </h3>
  )
}
