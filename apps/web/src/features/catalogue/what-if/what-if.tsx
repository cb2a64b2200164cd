import type { WhatIfMeasure, WhatIfPublication, WhatIfResult } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { sumUp } from './sum-up.ts'
import { WasCells } from './was-cells.tsx'

type Props = { result: WhatIfResult; board: string }

/** What a change would have made of each published quarter, newest first, measure by measure. */
export function WhatIf({ result: { publications }, board }: Props) {
  const changed = publications.filter(({ changes }) => changes.length > 0)
  return (
    <div className="what-if">
      <p>
        <b>
          {changed.length === 0
            ? 'No published quarter would look different.'
            : `${changed.length} of ${publications.length} published quarters would look different.`}
        </b>{' '}
        What was published stays as it was.
      </p>
      {publications.map((publication) => (
        <Quarter key={publication.sequence} publication={publication} board={board} />
      ))}
    </div>
  )
}

function Quarter({ publication, board }: { publication: WhatIfPublication; board: string }) {
  const { sequence, period, changes } = publication
  const id = `what-if-${sequence}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{period.label}</h3>
      <p className="quiet">{sumUp(publication)}</p>
      {changes.length > 0 && (
        <table className="what-if-table" role="table" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              {['Measure', 'Figure', 'Target', 'Was', 'Would be'].map((heading) => (
                <th key={heading} scope="col" role="columnheader">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {changes.map((measure) => (
              <Changed key={measure.indicator} measure={measure} board={board} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Changed({ measure, board }: { measure: WhatIfMeasure; board: string }) {
  const { code, indicator, title, figure, target, status } = measure
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="quiet">{code}</span>{' '}
        <Link
          to="/catalogue/indicators/$indicator"
          params={{ indicator }}
          search={{ board }}
          target="_blank"
          rel="noopener"
        >
          {title}
          <span className="unseen"> (opens in a new tab)</span>
        </Link>
        <span className="what-if-why quiet">{status.reason}</span>
      </th>
      <td role="cell">
        <span className="card-label">Figure</span>
        {figure ?? '–'}
      </td>
      <td role="cell">
        <span className="card-label">Target</span>
        {target ?? '–'}
      </td>
      <WasCells measure={measure} />
    </tr>
  )
}
