import type { Collection } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { useNavigate } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'
import { QUARTER_WORDS } from './state-words.ts'

/** Which quarter of which board this is, when its returns are due, and the way to another. */
export function CollectionHead({ collection }: { collection: Collection }) {
  const { board, period, due } = collection
  return (
    <header className="page-head">
      <div>
        <p className="overline">{board.name}</p>
        <PageTitle title={`Collection, ${period.label}`}>Collection, {period.label}</PageTitle>
        <p className="page-head-dates">
          {due === null ? 'No returns are asked for.' : `Returns are due on ${formatDate(due)}.`}
        </p>
      </div>
      <div className="page-head-controls">
        <QuarterChoice collection={collection} />
      </div>
    </header>
  )
}

function QuarterChoice({
  collection: { board, period, state, quarters },
}: {
  collection: Collection
}) {
  const navigate = useNavigate()
  const isListed = quarters.some(({ id }) => id === period.id)
  const choices = isListed ? quarters : [{ ...period, state }, ...quarters]
  const show = (chosen: string) =>
    void navigate({ to: '/collection/$board/$period', params: { board: board.id, period: chosen } })
  return (
    <label className="field">
      <span>Quarter</span>
      <select value={period.id} onChange={(event) => show(event.target.value)}>
        {choices.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}: {QUARTER_WORDS[each.state].toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  )
}
