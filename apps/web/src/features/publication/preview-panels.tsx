import type { PublicationPreview } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { ChangesTable } from '../../ui/changes-table.tsx'
import { RETURN_STATE_WORDS } from '../../ui/return-state-words.ts'
import { Status } from '../../ui/status.tsx'

/** What would be frozen now, and everything that is to be known before. */
export function PreviewPanels({ preview }: { preview: PublicationPreview }) {
  const isCorrection = preview.correctionReason !== null
  return (
    <>
      {isCorrection && <Changes preview={preview} />}
      <Frozen preview={preview} />
      <Lacking lacking={preview.lacking} isCorrection={isCorrection} />
      <Findings findings={preview.findings} />
      <Suppressed suppressed={preview.suppressed} />
    </>
  )
}

function Changes({ preview: { board, period, changes } }: { preview: PublicationPreview }) {
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">What the correction changes</h2>
      {changes.length === 0 ? (
        <p>No figure, target, status, state or text is changed yet.</p>
      ) : (
        <ChangesTable board={board.id} period={period} items={changes} />
      )}
      <p>
        <Link
          to="/collection/$board/$period"
          params={{ board: board.id, period: period.id }}
          hash="returns"
        >
          Find the returns to send back or enter again
        </Link>
      </p>
    </section>
  )
}

const STATUSES = ['red', 'amber', 'green', 'none'] as const

function Frozen({ preview }: { preview: PublicationPreview }) {
  const { measures, statuses, sequence, correctionReason } = preview
  return (
    <section className="panel" aria-labelledby="frozen">
      <h2 id="frozen">What will be frozen</h2>
      <p>
        Issue {sequence} of the board, with {countOf(measures.length, 'measure', 'measures')}.
        {correctionReason !== null &&
          ' What nobody entered again is carried over as it is published.'}
      </p>
      <p className="facets">
        {STATUSES.map((status) => (
          <span key={status}>
            {statuses[status]} <Status status={status} />
          </span>
        ))}
      </p>
      <p>
        <Link
          to="/collection/$board/$period/draft"
          params={{ board: preview.board.id, period: preview.period.id }}
        >
          Read the whole scorecard as it will be
        </Link>
      </p>
      <details>
        <summary>Every measure as it will be</summary>
        <div className="table-scroll">
          <table className="list-table" aria-label="Every measure as it will be">
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col">Status</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {measures.map(({ id, code, title, status, brief }) => (
                <tr key={id}>
                  <th scope="row">
                    {code} {title}
                  </th>
                  <td data-label="Status">
                    <Status status={status} />
                  </td>
                  <td data-label="Why">{brief}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

function Lacking({
  lacking,
  isCorrection,
}: Pick<PublicationPreview, 'lacking'> & { isCorrection: boolean }) {
  return (
    <section className="panel" aria-labelledby="lacking">
      <h2 id="lacking">Missing or not signed off</h2>
      {lacking.length === 0 ? (
        <p>
          {isCorrection
            ? 'Everything that was sent back or entered again is signed off.'
            : 'Every return that is due is signed off.'}
        </p>
      ) : (
        <>
          <p>
            What is handed in is published as it is, signed off or not. What is not handed in{' '}
            {isCorrection ? 'again stays as it is published.' : 'has no figure.'}
          </p>
          <LackingTable lacking={lacking} />
        </>
      )}
    </section>
  )
}

function LackingTable({ lacking }: Pick<PublicationPreview, 'lacking'>) {
  return (
    <details open={lacking.length <= 12}>
      <summary>{countOf(lacking.length, 'return', 'returns')}</summary>
      <div className="table-scroll">
        <table className="list-table" aria-label="Returns missing or not signed off">
          <thead>
            <tr>
              <th scope="col">Return</th>
              <th scope="col">State</th>
              <th scope="col">Officers</th>
            </tr>
          </thead>
          <tbody>
            {lacking.map(({ kind, id, code, title, state, isLate, officers }) => (
              <tr key={`${kind} ${id}`}>
                <th scope="row">
                  {code} {title}
                </th>
                <td data-label="State">
                  {RETURN_STATE_WORDS[state]}
                  {isLate && ', late'}
                </td>
                <td data-label="Officers">{officers.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Findings({ findings }: Pick<PublicationPreview, 'findings'>) {
  return findings.length === 0 ? null : (
    <section className="panel" aria-labelledby="findings">
      <h2 id="findings">Checks that warned</h2>
      <ul>
        {findings.flatMap(({ id, code, title, findings: found }) =>
          found.map(({ message, answer, code: check, component }) => (
            <li key={`${id} ${check} ${component}`}>
              {code} {title}: {message}{' '}
              {answer.trim() === '' ? <b>Not answered.</b> : `Answered: “${answer}”`}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

function Suppressed({ suppressed }: Pick<PublicationPreview, 'suppressed'>) {
  return suppressed.length === 0 ? null : (
    <section className="panel" aria-labelledby="suppressed">
      <h2 id="suppressed">Small numbers kept back from the public</h2>
      <ul>
        {suppressed.map(({ id, code, title, shown }) => (
          <li key={id}>
            {code} {title}: {shown}
          </li>
        ))}
      </ul>
    </section>
  )
}
