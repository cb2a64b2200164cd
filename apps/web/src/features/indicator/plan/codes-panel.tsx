import type { IndicatorPlace } from '@quarterdeck/contract'
import { Fragment } from 'react'
import { withView } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'
import { ViewLink } from '../view-link.tsx'

type Props = { places: readonly IndicatorPlace[]; title: string }

/** Where the indicator stood in each year's plan. The code changes; the indicator does not. */
export function CodesPanel({ places, title }: Props) {
  return (
    <section className="panel" aria-labelledby="codes">
      <h2 id="codes">Codes through the years</h2>
      <ul className="by-year">
        {places.map((place) => (
          <Place key={place.year} place={place} title={title} />
        ))}
      </ul>
    </section>
  )
}

function Place({ place, title }: { place: IndicatorPlace; title: string }) {
  const { year, code, printedCode, objective } = place
  return (
    <li>
      <h3>
        {year}: {code}
      </h3>
      {place.title !== title && <p>{place.title}</p>}
      <p className="quiet">
        {objective.code} {objective.title}
      </p>
      {printedCode !== null && (
        <p className="quiet">The report printed the code as {printedCode}.</p>
      )}
      <Quarters place={place} />
    </li>
  )
}

function Quarters({ place }: { place: IndicatorPlace }) {
  const { period: shown, search } = useIndicatorView()
  return (
    <p>
      {place.periods.map((period, index) => (
        <Fragment key={period.id}>
          {index > 0 && ' · '}
          {period.id === shown ? (
            <b>{period.label}</b>
          ) : (
            <ViewLink to={withView(search, { period: period.id })}>{period.label}</ViewLink>
          )}
        </Fragment>
      ))}
    </p>
  )
}
