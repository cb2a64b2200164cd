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

/** Scrolls a heat map that is too wide for its place to its newest quarter. */
export function showNewest(region: HTMLElement | null): void {
  region?.scrollTo({ left: region.scrollWidth })
}
