import type { CorrectedItem } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'

type Props = {
  board: string
  /** The quarter that is corrected. */
  period: { readonly id: string; readonly label: string }
  items: readonly CorrectedItem[]
}

/** What a correction changes in each measure and milestone, from what to what. */
export function ChangesTable({ board, period, items }: Props) {
  return (
    <div className="table-scroll">
      <table className="list-table" aria-label={`What changed in ${period.label}`}>
        <thead>
          <tr>
            <th scope="col">Measure or milestone</th>
            <th scope="col">What</th>
            <th scope="col">Was</th>
            <th scope="col">Is now</th>
          </tr>
        </thead>
        <tbody>
          {items.flatMap(({ kind, id, code, title, changes }) =>
            changes.map(({ what, was, now }) => (
              <tr key={`${kind} ${id} ${what}`}>
                <th scope="row">
                  {code}{' '}
                  {kind === 'measure' ? (
                    <Link
                      to="/indicators/$indicator"
                      params={{ indicator: id }}
                      search={{ board, period: period.id }}
                    >
                      {title}
                    </Link>
                  ) : (
                    <Link to="/milestones/$milestone" params={{ milestone: id }} search={{ board }}>
                      {title}
                    </Link>
                  )}
                </th>
                <td data-label="What">{what}</td>
                <td data-label="Was">{was}</td>
                <td data-label="Is now">{now}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
