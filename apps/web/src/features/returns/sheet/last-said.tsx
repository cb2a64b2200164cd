import type { Commentary, ReturnSheet } from '@quarterdeck/contract'
import { linkOptions } from '@tanstack/react-router'
import { CommentaryText } from '../../../ui/commentary-text.tsx'

/** What the newest published quarter said of it, its promise included. */
export function LastSaid({ sheet: { lastSaid, board } }: { sheet: ReturnSheet }) {
  const [newest] = lastSaid
  const linkTo = ({ kind, id }: Commentary['sharedWith'][number]) =>
    kind === 'measure'
      ? linkOptions({
          to: '/indicators/$indicator',
          params: { indicator: id },
          search: { board: board.id },
        })
      : linkOptions({
          to: '/milestones/$milestone',
          params: { milestone: id },
          search: { board: board.id },
        })
  if (newest === undefined) {
    return <p className="quiet">Nothing was said of it in a published quarter.</p>
  }
  return (
    <>
      <h3>Said in {newest.period.label}</h3>
      {lastSaid.map((said) => (
        <CommentaryText key={said.id} commentary={said} linkTo={linkTo} />
      ))}
    </>
  )
}
