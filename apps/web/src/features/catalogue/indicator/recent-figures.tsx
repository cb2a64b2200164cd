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
        [...Map.groupBy(figures, ({ component }) => component)].map(([component, own]) => (
          <div key={component}>
            {component !== null && <h4>{component}</h4>}
            <dl className="recent-figures">
              {own.map(({ coverage, text }) => (
                <div key={coverage}>
                  <dt>{coverage}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))
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
