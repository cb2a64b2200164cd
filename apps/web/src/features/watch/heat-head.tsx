import type { PeriodName } from '@quarterdeck/contract'

/** The head of a heat map: what its rows are, then a column for each quarter. */
export function HeatHead({ quarters }: { quarters: readonly PeriodName[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">Measure</th>
        {quarters.map(({ id, label }) => (
          <th key={id} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
