import { type Person, questionsApi } from '@quarterdeck/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../app/client.ts'
import { SIGNED } from './queries.ts'

/** The way to the questions of the Board, with how many wait for the reader. */
export function QuestionsItem({ person }: { person: Person }) {
  const answers = person.roles.some(({ role }) => role !== 'viewer' && role !== 'administrator')
  const { data } = useQuery({
    // Asked again whenever anything of the questions is.
    queryKey: [SIGNED, 'questions', 'mine'],
    queryFn: ({ signal }) => call(questionsApi.countMyQuestions, { signal }),
    enabled: answers,
  })
  const waiting = data?.waiting ?? 0
  return (
    <li>
      <Link
        to="/questions"
        search={waiting > 0 && data?.board ? { board: data.board, mine: 'yes' } : {}}
        activeOptions={{ includeSearch: false }}
      >
        Questions{waiting > 0 && ` (${waiting} for you)`}
      </Link>
    </li>
  )
}
