import type { Watch, WatchAction, WatchRow } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Status } from '../../ui/status.tsx'
import { distanceInWords, KIND_WORDS, lengthInWords } from './watch-words.ts'

export type RowProps = {
  row: WatchRow
  boards: Watch['boards']
  /** Whether rows of other kinds stand beside it, so that it has to say its own. */
  isMixed: boolean
  /** What the Board still asks of it, for those who may see that. */
  questionsOn: (row: WatchRow) => ReactNode
}

/** Something that is watched: what it is, why, for how long, how far, and what is being done. */
export function WatchRowOf({ row, boards, isMixed, questionsOn }: RowProps) {
  const { kind, board, about, period, status, why, reason, officers, services, actions } = row
  const ofBoard = boards.find(({ id }) => id === board)
  return (
    <tr role="row" className={`is-${status}`}>
      <td role="cell" className="watch-code">
        {about.code}
      </td>
      <th scope="row" role="rowheader" className="watch-title">
        <TitleLink row={row} />
        <span className="facets quiet">
          {boards.length > 1 && <span>{ofBoard?.name}</span>}
          {period.id !== ofBoard?.period?.id && <span>{period.label}</span>}
          {officers.length > 0 && <span>{officers.join(', ')}</span>}
          {services.length > 0 && <span>{services.join(', ')}</span>}
        </span>
        {questionsOn(row)}
      </th>
      <td role="cell" className="watch-status">
        <Status status={status ?? 'none'} />
        {isMixed && <span className="cell-more">{KIND_WORDS[kind].title}</span>}
      </td>
      <td role="cell" className="watch-why">
        {why}
        {reason !== null && <span className="cell-more">{reason}</span>}
      </td>
      <td role="cell" className="watch-length">
        {lengthInWords(row)}
      </td>
      <td role="cell" className="watch-distance">
        {distanceInWords(row.distance)}
      </td>
      <td role="cell" className="watch-actions">
        <Actions actions={actions} />
      </td>
    </tr>
  )
}

function TitleLink({ row: { about, board, period } }: Pick<RowProps, 'row'>) {
  return about.kind === 'measure' ? (
    <Link
      to="/indicators/$indicator"
      params={{ indicator: about.id }}
      search={{ board, period: period.id }}
    >
      {about.title}
    </Link>
  ) : (
    <Link to="/milestones/$milestone" params={{ milestone: about.id }} search={{ board }}>
      {about.title}
    </Link>
  )
}

/** What officers promised, or how their commentary begins. Names stand there where they differ. */
function Actions({ actions }: { actions: readonly WatchAction[] }) {
  return actions.map(({ officers, text, byWhen, isPromise }) => (
    <p key={`${officers.join()} ${text}`}>
      {!isPromise && (
        <span className="quiet">
          Commentary{actions.length > 1 && ` by ${officers.join(', ')}`}:{' '}
        </span>
      )}
      {text}
      {byWhen !== null && <span className="quiet"> By when: {byWhen}</span>}
    </p>
  ))
}
