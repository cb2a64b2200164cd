import type { PeriodName } from '@quarterdeck/contract'

/** The head of a heat map: what its rows are, then a column for each quarter, "Q2 2021/22". */
export function HeatHead({ quarters }: { quarters: readonly PeriodName[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">Measure</th>
        {quarters.map(({ id, label }) => (
          <th key={id} scope="col">
            <span className="unseen">{label}</span>
            <span aria-hidden="true">{label.replace('Quarter ', 'Q')}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** "Quarter 2 2021/22" as a cell says it where the heads are out of sight: "Q2 21/22". */
export function inCell(label: string): string {
  return label.replace(/^Quarter (\d) \d\d/, 'Q$1 ')
}
