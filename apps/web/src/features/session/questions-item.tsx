import type { Waiting } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'

/** The way to the questions of the Board, with how many wait for the reader. */
export function QuestionsItem({ questions }: { questions: Waiting['questions'] | undefined }) {
  const { waiting, board } = questions ?? { waiting: 0, board: null }
  return (
    <li>
      <Link
        to="/questions"
        search={board === null ? {} : { board, mine: 'yes' }}
        activeOptions={{ includeSearch: false }}
      >
        Questions{waiting > 0 && ` (${waiting} for you)`}
      </Link>
    </li>
  )
}
