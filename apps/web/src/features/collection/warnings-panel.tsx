import type { Collection } from '@quarterdeck/contract'
import { ReturnLink } from './return-link.tsx'

/** The checks that warn in what was handed in, each with what the officer says to it. */
export function WarningsPanel({ collection }: { collection: Collection }) {
  const warned = collection.returns.filter(({ findings }) => findings.length > 0)
  return (
    <section className="panel list-panel" aria-labelledby="warnings">
      <header className="list-head">
        <h2 id="warnings">Checks that warn</h2>
        <p className="quiet">
          {warned.length === 0
            ? 'None in what was handed in.'
            : `In ${warned.length} of ${collection.returns.filter(({ submittedAt }) => submittedAt !== null).length} returns handed in, with the officer’s answer.`}
        </p>
      </header>
      {warned.length > 0 && (
        <table className="list-table warnings-table" role="table" aria-labelledby="warnings">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader">Return</th>
              <th role="columnheader">What warns</th>
              <th role="columnheader">The officer’s answer</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {warned.flatMap((each) =>
              each.findings.map((finding) => (
                <tr
                  role="row"
                  key={`${each.kind} ${each.id} ${finding.code} ${finding.component ?? ''}`}
                >
                  <th role="rowheader">
                    <ReturnLink collection={collection} each={each} />
                  </th>
                  <td role="cell" data-label="What warns">
                    {finding.message}
                    {finding.component !== null && (
                      <span className="cell-more">{finding.component}</span>
                    )}
                  </td>
                  <td role="cell" data-label="Answer">
                    {finding.answer === '' ? <span className="quiet">None</span> : finding.answer}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </section>
  )
}
