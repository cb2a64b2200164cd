import type { Correction, CorrectionList } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link, linkOptions } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'

/** Every correction of a published quarter: when, why, and what changed from what to what. */
export function CorrectionsPage({ list }: { list: CorrectionList }) {
  const { board, corrections } = list
  return (
    <>
      <header className="page-head">
        <div>
          <p className="overline">{board.name}</p>
          <PageTitle title={`Corrections, ${board.name}`}>Corrections</PageTitle>
        </div>
      </header>
      {corrections.length === 0 && (
        <p>No published quarter has been corrected. What was published stands as it was.</p>
      )}
      {corrections.map((each) => (
        <CorrectionPanel key={each.sequence} board={board.id} correction={each} />
      ))}
    </>
  )
}

type Props = { board: string; correction: Correction }

function CorrectionPanel({ board, correction }: Props) {
  const { period, date, reason, sequence, corrects, items } = correction
  const title = `correction-${sequence}`
  const issue = (number: number) =>
    linkOptions({
      to: '/boards/$board/$period',
      params: { board, period: period.id },
      search: { issue: String(number) },
    })
  return (
    <section className="panel" aria-labelledby={title}>
      <h2 id={title}>
        {period.label}, corrected on {formatDate(date)}
      </h2>
      <p>{reason}</p>
      <p className="facets">
        <Link {...issue(sequence)}>The corrected issue</Link>
        <Link {...issue(corrects)}>The issue before</Link>
      </p>
      {items.length === 0 ? (
        <p className="quiet">No figure, target, status, state or text changed.</p>
      ) : (
        <Changes board={board} correction={correction} />
      )}
    </section>
  )
}

function Changes({ board, correction: { period, items } }: Props) {
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
