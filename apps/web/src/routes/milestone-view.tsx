import '../styles/milestone-page.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { MilestonePage } from '../features/milestone/milestone-page.tsx'
import { milestoneQuery } from '../features/milestone/queries.ts'
import { BoardQuestions } from './board-questions.tsx'

const route = getRouteApi('/milestones/$milestone')

/** The milestone of the board in the address, or the boards to choose one from. */
export function MilestoneView() {
  const { board } = route.useSearch()
  const { milestone } = route.useParams()
  return board === undefined ? (
    <BoardChoice
      title="Which board’s milestone?"
      text="Each board has its own milestones. Choose the board that this one belongs to."
      linkTo={(id) =>
        linkOptions({
          to: '/milestones/$milestone',
          params: { milestone },
          search: { board: id },
        })
      }
    />
  ) : (
    <MilestoneOf board={board} milestone={milestone} />
  )
}

function MilestoneOf({ board, milestone }: { board: string; milestone: string }) {
  const { data } = useSuspenseQuery(milestoneQuery(board, milestone))
  const [newest] = data.updates
  return (
    <MilestonePage
      milestone={data}
      questions={
        newest && (
          <BoardQuestions
            board={board}
            period={newest.period}
            about={{ kind: 'milestone', id: milestone }}
          />
        )
      }
    />
  )
}
