import type { CatalogueIndicator } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { BASIS_CHOICES, MONTHS, POLARITY_CHOICES, YEAR_CHOICES } from '../words.ts'

type Props = { indicator: CatalogueIndicator; onEdit: (() => void) | null }

/** What the indicator is called and how its figures are read. */
export function AboutPanel({ indicator, onEdit }: Props) {
  const { polarity, basis, yearType, seasonal, smallNumbers, benchmark, source } = indicator
  return (
    <section className="panel" aria-labelledby="about">
      <h2 id="about">This indicator</h2>
      <dl className="facts-of">
        <Fact name="Better">{POLARITY_CHOICES[polarity]}</Fact>
        <Fact name="Figures">{BASIS_CHOICES[basis]}</Fact>
        <Fact name="Its year">{YEAR_CHOICES[yearType]}</Fact>
        {seasonal !== null && (
          <Fact name="Season">
            {seasonal.reason}; {MONTHS[seasonal.decidingMonth - 1]} decides
          </Fact>
        )}
        <Fact name="Small numbers">
          {smallNumbers ? 'Kept back from the public' : 'Not marked'}
        </Fact>
        <Fact name="National measure">{benchmark ?? 'None'}</Fact>
        <Fact name="Source">{source ?? 'Not stated'}</Fact>
      </dl>
      {onEdit !== null && (
        <p>
          <button type="button" className="button is-small" onClick={onEdit}>
            Change the indicator
          </button>
        </p>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
