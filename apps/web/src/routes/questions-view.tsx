import '../styles/list-table.css'
import '../styles/questions.css'
import '../styles/follows.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { boardsQuery, periodsQuery } from '../features/boards/queries.ts'
import { boardsOf } from '../features/questions/boards-of.ts'
import { QuestionsPage } from '../features/questions/questions-page.tsx'
import { readQuestionsSearch } from '../features/questions/questions-search.ts'
import { SignedPage, useSignedIn } from '../features/session/index.ts'

// The page and the parts of other pages, in one file to load: each more would be named in the
// first view.
export { FollowButton } from '../features/follows/follow-button.tsx'
export { OpenQuestions } from '../features/questions/open-questions.tsx'
export { QuestionsSection } from '../features/questions/questions-section.tsx'

const route = getRouteApi('/questions')

/** What the board in the address asked; where it names none, the reader’s first. */
export function QuestionsView() {
  return (
    <SignedPage allow={['viewer', 'officer', 'director', 'performance']}>
      <OfReader />
    </SignedPage>
  )
}

function OfReader() {
  const { board, ...search } = route.useSearch()
  const { person } = useSignedIn()
  const [first = ''] = boardsOf(person)
  return board === undefined ? (
    <Navigate to="/questions" search={{ ...search, board: first }} replace />
  ) : (
    <OfBoard board={board} />
  )
}

function OfBoard({ board }: { board: string }) {
  const search = route.useSearch()
  const { person } = useSignedIn()
  const theirs = boardsOf(person)
  const {
    data: { boards },
  } = useSuspenseQuery(boardsQuery())
  const {
    data: { periods },
  } = useSuspenseQuery(periodsQuery(board))
  return (
    <QuestionsPage
      board={board}
      boards={boards.filter(({ id }) => theirs.includes(id))}
      periods={periods}
      search={readQuestionsSearch(search)}
    />
  )
}
