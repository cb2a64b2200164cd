import type { Question } from '@quarterdeck/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sessionQuery } from '../session/index.ts'
import { boardsOf } from './boards-of.ts'
import { questionsQuery } from './queries.ts'

type Props = { board: string; about: Pick<NonNullable<Question['about']>, 'kind' | 'id'> }

/**
 * How many questions on something are still open, leading to them. For those alone who hold a role
 * on the board; what cannot be had is left out, since it stands beside much else. However often it
 * stands on a page, a board is asked once.
 */
export function OpenQuestions({ board, about }: Props) {
  const session = useQuery(sessionQuery())
  const person = session.data?.person ?? null
  const { data } = useQuery({
    ...questionsQuery(board, { state: 'open' }),
    enabled: person !== null && boardsOf(person).includes(board),
  })
  const isAbout = (question: Question) =>
    question.about?.kind === about.kind && question.about.id === about.id
  const count = data?.questions.filter(isAbout).length ?? 0
  if (count === 0) {
    return null
  }
  const words = count === 1 ? '1 open question' : `${count} open questions`
  return about.kind === 'measure' ? (
    <Link
      to="/indicators/$indicator"
      params={{ indicator: about.id }}
      search={{ board }}
      hash="questions"
    >
      {words}
    </Link>
  ) : (
    <Link
      to="/milestones/$milestone"
      params={{ milestone: about.id }}
      search={{ board }}
      hash="questions"
    >
      {words}
    </Link>
  )
}
