import type { Correction, CorrectionList } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link, linkOptions } from '@tanstack/react-router'
import { ChangesTable } from '../../ui/changes-table.tsx'
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
        <ChangesTable board={board} period={period} items={items} />
      )}
    </section>
  )
}
