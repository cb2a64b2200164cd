import type { Collection, ReturnCounts } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { sayReturnState } from '../../ui/return-state-words.ts'
import { type CollectionSearch, LATE, NONE } from './collection-search.ts'
import { OWED_STATES } from './state-words.ts'

type Row = { who: { readonly id: string; readonly name: string } | null; counts: ReturnCounts }

type Props = { kind: 'service' | 'officer'; collection: Collection; rows: readonly Row[] }

const WORDS = {
  service: {
    title: 'By service',
    nobody: 'No service',
    note: 'Each return once, with the service of its first officer.',
  },
  officer: {
    title: 'By officer',
    nobody: 'Nobody answers',
    note: 'A return that two officers answer for is counted with each.',
  },
}

/** How far each service or officer has come: every number is out of what they owe. */
export function ProgressTable({ kind, collection, rows }: Props) {
  const { board, period } = collection
  const { title, nobody, note } = WORDS[kind]
  const to = (search: CollectionSearch) => ({
    to: '/collection/$board/$period' as const,
    params: { board: board.id, period: period.id },
    search,
    hash: 'returns',
  })
  return (
    <section className="panel list-panel" aria-labelledby={`by-${kind}`}>
      <header className="list-head">
        <h2 id={`by-${kind}`}>{title}</h2>
        <p className="quiet">{note}</p>
      </header>
      <table className="list-table progress-table" role="table" aria-labelledby={`by-${kind}`}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{kind === 'service' ? 'Service' : 'Officer'}</th>
            <th role="columnheader">Owed</th>
            {OWED_STATES.map(([state]) => (
              <th role="columnheader" key={state}>
                {sayReturnState(state, collection.state)}
              </th>
            ))}
            <th role="columnheader">Late</th>
            <th role="columnheader">Not due</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ who, counts }) => {
            const own = { [kind]: who?.id ?? NONE }
            return (
              <tr role="row" key={who?.id ?? NONE}>
                <th role="rowheader">
                  <Link {...to(own)}>{who?.name ?? nobody}</Link>
                </th>
                <td role="cell" data-label="Owed">
                  <b>{counts.owed}</b>
                </td>
                {OWED_STATES.map(([state, name]) => (
                  <Count
                    key={state}
                    label={sayReturnState(state, collection.state)}
                    count={counts[name]}
                    owed={counts.owed}
                  >
                    <Link {...to({ ...own, state })}>{counts[name]}</Link>
                  </Count>
                ))}
                <Count label="Late" count={counts.late} owed={counts.owed}>
                  <Link {...to({ ...own, state: LATE })}>{counts.late}</Link>
                </Count>
                <td
                  role="cell"
                  data-label="Not due"
                  className={counts.notDue === 0 ? 'is-none' : ''}
                >
                  {counts.notDue}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

type CountProps = { label: string; count: number; owed: number; children: React.ReactNode }

/** On a phone, where the column of what is owed is not above it, it says out of how many. */
function Count({ label, count, owed, children }: CountProps) {
  return (
    <td role="cell" data-label={label} className={count === 0 ? 'is-none' : ''}>
      <span>
        {count === 0 ? 0 : children}
        <span className="card-only"> of {owed}</span>
      </span>
    </td>
  )
}
