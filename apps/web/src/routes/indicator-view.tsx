import '../styles/indicator.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import { QuarterPicker } from '../features/boards/quarter-picker.tsx'
import { periodsQuery } from '../features/boards/queries.ts'
import { IndicatorPage } from '../features/indicator/indicator-page.tsx'
import { withView } from '../features/indicator/indicator-search.ts'
import { indicatorQuery } from '../features/indicator/queries.ts'
import { BoardOfIndicator } from './board-of-indicator.tsx'
import { BoardQuestions } from './board-questions.tsx'
import { MeasureFollow } from './measure-follow.tsx'

const route = getRouteApi('/indicators/$indicator')

/** The indicator of the board in the address, or of the board that has it. */
export function IndicatorView() {
  const search = route.useSearch()
  const { indicator } = route.useParams()
  return search.board === undefined ? (
    <BoardOfIndicator
      indicator={indicator}
      linkTo={(board) =>
        linkOptions({
          to: '/indicators/$indicator',
          params: { indicator },
          search: withView(search, { board }),
        })
      }
    />
  ) : (
    <IndicatorOf board={search.board} />
  )
}

function IndicatorOf({ board }: { board: string }) {
  const { indicator: id } = route.useParams()
  const search = route.useSearch()
  const asked = { period: search.period, as: search.as ?? ('published' as const) }
  const { data: indicator } = useSuspenseQuery(indicatorQuery(board, id, asked))
  const { data } = useSuspenseQuery(periodsQuery(board))
  const held = new Set(indicator.places.flatMap((place) => place.periods.map((each) => each.id)))
  return (
    <IndicatorPage
      indicator={indicator}
      search={search}
      picker={
        <QuarterPicker
          periods={data.periods.filter((period) => held.has(period.id))}
          period={indicator.period.id}
          linkTo={(to) =>
            linkOptions({
              to: '/indicators/$indicator',
              params: { indicator: id },
              search: withView(search, { period: to.id }),
              resetScroll: false,
            })
          }
        />
      }
      follow={<MeasureFollow board={board} indicator={indicator.id} />}
      questions={
        <BoardQuestions
          board={board}
          period={indicator.period}
          about={{ kind: 'measure', id: indicator.id }}
        />
      }
    />
  )
}
