import type { CatalogueIndicator } from '@quarterdeck/contract'

/** The codes that the indicator has had, oldest first, for whoever knows it by an old one. */
export function LineagePanel({ measures }: Pick<CatalogueIndicator, 'measures'>) {
  const oldestFirst = measures.toReversed()
  return (
    <section className="panel" aria-labelledby="lineage">
      <h2 id="lineage">Codes through the years</h2>
      <ol className="lineage">
        {oldestFirst.map(({ year, yearLabel, code, title, name }, index) => (
          <li key={year}>
            {index > 0 && (
              <span className="lineage-arrow" aria-hidden="true">
                →{' '}
              </span>
            )}
            <a href={`#plan-${year}`}>
              {yearLabel} <b>{code}</b>
            </a>
            {title !== null && title !== name && <span className="quiet">{title}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
