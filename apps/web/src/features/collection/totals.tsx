import type { Collection } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { sayReturnState } from '../../ui/return-state-words.ts'
import { LATE } from './collection-search.ts'
import { OWED_STATES, sayReturns } from './state-words.ts'

/** The quarter in numbers, out of what is owed. Each number leads to the returns that it counts. */
export function Totals({ collection }: { collection: Collection }) {
  const { total, lacking, state, openQuestions, board, period } = collection
  const to = (state: string) => ({
    to: '/collection/$board/$period' as const,
    params: { board: board.id, period: period.id },
    search: { state },
    hash: 'returns',
  })
  return (
    <section className="panel totals" aria-labelledby="totals">
      <h2 id="totals">
        {state === 'correcting'
          ? `${sayReturns(lacking)} of ${total.owed} to correct`
          : `${sayReturns(total.owed)} owed`}
        {total.notDue > 0 && (
          <>
            , <Link {...to('not-due')}>{total.notDue} more not due</Link>
          </>
        )}
      </h2>
      <ul className="totals-list">
        {OWED_STATES.map(([state, name]) => (
          <li key={state}>
            <Link {...to(state)}>
              <b>{total[name]}</b> {sayReturnState(state, collection.state).toLowerCase()}
            </Link>
          </li>
        ))}
      </ul>
      <p className="totals-more">
        {total.late === 0 ? (
          <span>None late</span>
        ) : (
          <Link {...to(LATE)}>
            <b>{total.late}</b> of {total.owed} late
          </Link>
        )}
        <Link to="/questions" search={{ board: board.id }}>
          {sayQuestions(openQuestions)} of the Board open
        </Link>
      </p>
    </section>
  )
}

function sayQuestions(count: number): string {
  if (count === 0) {
    return 'No question'
  }
  return count === 1 ? '1 question' : `${count} questions`
}
