import type { Commentary } from '@quarterdeck/contract'
import { linkOptions } from '@tanstack/react-router'
import { CommentaryText } from '../../../ui/commentary-text.tsx'
import { carryToOther } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'
import type { QuarterOfCommentary } from './group-by-quarter.ts'

/** What one quarter’s report said of the measure. */
export function Quarter({ quarter }: { quarter: QuarterOfCommentary }) {
  const { board, period, search } = useIndicatorView()
  const linkTo = ({ kind, id }: Commentary['sharedWith'][number]) =>
    kind === 'measure'
      ? linkOptions({
          to: '/indicators/$indicator',
          params: { indicator: id },
          search: carryToOther({ ...search, period }),
        })
      : linkOptions({
          to: '/milestones/$milestone',
          params: { milestone: id },
          search: { board },
        })
  return (
    <article className="quarter">
      <h3>{quarter.period.label}</h3>
      {quarter.commentary.map((commentary) => (
        <CommentaryText key={commentary.id} commentary={commentary} linkTo={linkTo} />
      ))}
    </article>
  )
}
