import type { WhatIfResult } from '@quarterdeck/contract'
import { WasCells } from './was-cells.tsx'

/** What a change would have made of one measure, a row for each published quarter that it changes. */
export function WhatIfOfMeasure({ result: { publications } }: { result: WhatIfResult }) {
  const judged = publications.filter((publication) => publication.judged > 0)
  const rows = judged.flatMap(({ sequence, period, changes }) =>
    changes.map((measure) => ({ key: `${sequence} ${measure.code}`, period, measure })),
  )
  const same = judged
    .filter(({ changes }) => changes.length === 0)
    .map(({ period }) => period.label)
  return (
    <div className="what-if">
      <p>
        <b>
          {rows.length === 0
            ? 'Nothing would have been different in any published quarter.'
            : `${judged.length - same.length} of its ${judged.length} published quarters would have been different.`}
        </b>{' '}
        What was published stays as it was.
      </p>
      {rows.length > 0 && (
        <table className="what-if-table" role="table" aria-label="What would change">
          <thead role="rowgroup">
            <tr role="row">
              {['Quarter', 'Figure', 'Target then', 'Was', 'Would be'].map((heading) => (
                <th key={heading} scope="col" role="columnheader">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ key, period, measure }) => (
              <tr role="row" key={key}>
                <th scope="row" role="rowheader">
                  {period.label} <span className="quiet">{measure.code}</span> {measure.title}
                  <span className="what-if-why quiet">{measure.status.reason}</span>
                </th>
                <td role="cell">
                  <span className="card-label">Figure</span>
                  {measure.figure ?? '–'}
                </td>
                <td role="cell">
                  <span className="card-label">Target then</span>
                  {measure.target ?? '–'}
                </td>
                <WasCells measure={measure} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {same.length > 0 && rows.length > 0 && (
        <p className="quiet">The same as before: {same.join(', ')}.</p>
      )}
    </div>
  )
}
