import type { CatalogueIndicator, CatalogueWarning } from '@quarterdeck/contract'

type Props = {
  figures: CatalogueIndicator['recentFigures']
  warnings: readonly CatalogueWarning[]
}

/** What whoever sets a target should have before their eyes. */
export function RecentFigures({ figures, warnings }: Props) {
  return (
    <aside className="beside-form" aria-label="Recent figures and warnings">
      <h3>Recent figures</h3>
      {figures.length === 0 ? (
        <p className="quiet">No figure of the newest definition is held.</p>
      ) : (
        <dl className="recent-figures">
          {figures.map(({ component, coverage, text }) => (
            <div key={`${component} ${coverage}`}>
              <dt>
                {coverage}
                {component !== null && <span className="quiet">, {component}</span>}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>Warnings now</h3>
      {warnings.length === 0 ? (
        <p className="quiet">None.</p>
      ) : (
        <ul className="warning-list">
          {warnings.map(({ code, sentence }) => (
            <li key={`${code} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
    </aside>
  )
}
