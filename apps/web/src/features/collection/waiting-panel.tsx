import type { CollectedReturn, Collection } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { Status } from '../../ui/status.tsx'
import { ReturnLink } from './return-link.tsx'
import { sayReturns } from './state-words.ts'

/** What waits for a second person, the longest first. */
export function WaitingPanel({ collection }: { collection: Collection }) {
  const waiting = collection.returns
    .filter(({ state }) => state === 'submitted')
    .toSorted((one, other) => ((one.submittedAt ?? '') < (other.submittedAt ?? '') ? -1 : 1))
  const own = waiting.filter(({ mayDecide }) => mayDecide).length
  return (
    <section className="panel list-panel" aria-labelledby="waiting">
      <header className="list-head">
        <h2 id="waiting">Waiting for sign-off</h2>
        <p className="quiet">
          {waiting.length === 0
            ? 'Nothing waits. What is handed in comes here.'
            : `${sayReturns(waiting.length)}, oldest first; you can decide on ${own}.`}
        </p>
      </header>
      {waiting.length > 0 && (
        <table className="list-table waiting-table" role="table" aria-labelledby="waiting">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader">Return</th>
              <th role="columnheader">Status and figure</th>
              <th role="columnheader">Officers</th>
              <th role="columnheader">Handed in</th>
              <th role="columnheader">Checks</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {waiting.map((each) => (
              <tr role="row" key={each.kind + each.id}>
                <th role="rowheader">
                  <ReturnLink collection={collection} each={each} />
                </th>
                <td role="cell" data-label="Status">
                  {each.handedIn !== null && <HandedIn {...each.handedIn} />}
                </td>
                <td role="cell" data-label="Officers">
                  {each.officers.map(({ name }) => name).join(', ')}
                </td>
                <td role="cell" data-label="Handed in">
                  {each.submittedAt !== null && formatInstant(each.submittedAt)}
                </td>
                <td role="cell" data-label="Checks">
                  {each.warnings === 0 ? (
                    <span className="quiet">None warns</span>
                  ) : (
                    sayWarnings(each.warnings)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The figures, with the status that the rules make of them. */
function HandedIn({ status, figures }: NonNullable<CollectedReturn['handedIn']>) {
  return (
    <>
      {status !== null && <Status status={status} />}
      {figures.map(({ component, text }) => (
        <span key={component} className="cell-more">
          {component !== null && `${component}: `}
          {text}
        </span>
      ))}
    </>
  )
}

function sayWarnings(count: number): string {
  return count === 1 ? '1 check warns' : `${count} checks warn`
}
