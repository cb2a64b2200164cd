import type { Indicator } from '@quarterdeck/contract'
import { groupByQuarter } from './group-by-quarter.ts'
import { Quarter } from './quarter.tsx'

/** How many quarters stand open; those before them open in place. */
const OPEN_QUARTERS = 3

type Props = Pick<Indicator, 'commentary' | 'period'>

/** What officers said of the measure, newest quarter first. */
export function CommentaryPanel({ commentary, period }: Props) {
  const quarters = groupByQuarter(commentary)
  const open = quarters.slice(0, OPEN_QUARTERS)
  const earlier = quarters.slice(OPEN_QUARTERS)
  return (
    <section className="panel commentary" aria-labelledby="commentary">
      <h2 id="commentary">Commentary</h2>
      {quarters.length === 0 && <p>No report so far has commentary on this measure.</p>}
      {quarters.length > 0 && quarters[0]?.period.id !== period.id && (
        <p className="quiet">The {period.label} report has no commentary on this measure.</p>
      )}
      {open.map((quarter) => (
        <Quarter key={quarter.period.id} quarter={quarter} />
      ))}
      {earlier.length > 0 && (
        <details className="earlier">
          <summary>
            Show earlier commentary ({earlier.length}{' '}
            {earlier.length === 1 ? 'quarter' : 'quarters'})
          </summary>
          {earlier.map((quarter) => (
            <Quarter key={quarter.period.id} quarter={quarter} />
          ))}
        </details>
      )}
    </section>
  )
}
